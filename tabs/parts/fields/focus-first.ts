import type { Refusal } from '../../../domain/result.ts';

/** The first field on the page that needs something gets the focus, once its sentence stands beside it. */
export function focusFirst(refusals: readonly Refusal[]): void {
  requestAnimationFrame(() => {
    const [first] = refusals
      .flatMap(({ field }) => (field && fieldAt(field)) || [])
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    first?.focus();
  });
}

/** What has the path for its id, or else begins with the field's. */
function fieldAt(path: string): HTMLElement | null {
  const [field = ''] = path.split('.');
  return document.getElementById(path) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(field)}"]`);
}
