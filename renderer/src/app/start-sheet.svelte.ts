/** Whether the dialog that starts a project is open, and for what. */
class StartSheet {
  open = $state(false);
  sample = $state(false);
}
export const startSheet = new StartSheet();
