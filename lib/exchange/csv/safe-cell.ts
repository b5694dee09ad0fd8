/**
 * Cells that a spreadsheet would take for a formula: they get an apostrophe when they leave, which
 * is taken off again when they come back.
 */

const dangerous = /^'*[=+\-@\t\r]/;

export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

export const readCell = (cell: string): string => {
  // Excel keeps a number whole that is written as a formula.
  const trimmed = cell.trim().replace(/^="([^"]*)"$/, '$1');
  return trimmed.startsWith("'") && dangerous.test(trimmed) ? trimmed.slice(1) : trimmed;
};
