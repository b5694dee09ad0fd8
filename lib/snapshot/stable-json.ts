/** The same text for the same content, whatever the order in which fields were written. */
export const stableJson = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
