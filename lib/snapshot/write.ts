/** A snapshot as the text of its file: JSON with a record a line, in pieces that need not be joined. */
import type { Snapshot } from './snapshot';

/** Joined they are the file. A single text of many years might be longer than a browser allows. */
export function backupPieces(snapshot: Snapshot): string[] {
  const fields = Object.entries(snapshot);
  const written = fields.flatMap(([name, value], place) => [
    `  ${JSON.stringify(name)}: `,
    ...(Array.isArray(value) ? listPieces(value) : [JSON.stringify(value)]),
    place < fields.length - 1 ? ',\n' : '\n',
  ]);
  return ['{\n', ...written, '}\n'];
}

function listPieces(list: readonly unknown[]): string[] {
  if (list.length === 0) return ['[]'];
  const lines = list.map(
    (item, place) => `    ${JSON.stringify(item)}${place < list.length - 1 ? ',' : ''}\n`,
  );
  return ['[\n', ...lines, '  ]'];
}
