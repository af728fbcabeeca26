/** TOP 2 before TOP 10. */
export const inOrder = <Item extends Readonly<{ itemId: string }>>(
  items: readonly Item[],
): readonly Item[] =>
  [...items].sort((a, b) => a.itemId.localeCompare(b.itemId, 'de', { numeric: true }));
