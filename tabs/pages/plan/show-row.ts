/** Brings the row of a moment into sight, with its first button in focus. */
export function showRow(moment: string): void {
  const row = document.getElementById(`plan-${moment}`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}
