/** What of a window says who shows it. */
type Shown = Pick<Window, 'parent'> & {
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
};

/**
 * Whoever shows this page in a frame may speak with it: the server's frame-ancestors let nobody else. teams-js knows
 * Microsoft's own hosts by itself. Nobody where it stands by itself: what linked to it shows nothing.
 */
export function embedders(shown: Shown): string[] {
  if (shown.parent === (shown as unknown)) return [];
  const above = shown.location.ancestorOrigins?.[0] ?? URL.parse(shown.document.referrer)?.origin;
  return above && above !== 'null' ? [above] : [];
}
