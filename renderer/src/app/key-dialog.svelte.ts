/** Whether the dialog about the key of the project is open. */
class KeyDialogState {
  open = $state(false);
}
export const keyDialog = new KeyDialogState();
