/** Whether the engine runs; while it does not, one notice says so and no step repeats it. */
class EngineState {
  now = $state<'running' | 'lost' | 'restarting'>('running');
}
export const engineState = new EngineState();
