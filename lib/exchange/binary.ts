/** Bytes as strings of one character each, so that patterns and replacements work on them. */

/** One character for each byte, 0 to 255. Arguments are passed by the thousand, as stacks allow. */
export function binaryOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  if (to - from <= step) return characters(bytes.subarray(from, to));
  const parts: string[] = [];
  for (let at = from; at < to; at += step)
    parts.push(characters(bytes.subarray(at, Math.min(to, at + step))));
  return parts.join('');
}
const step = 4_096;
/** Spread, the bytes would go through an iterator one by one. */
const characters = (bytes: Uint8Array): string =>
  String.fromCharCode.apply(null, bytes as unknown as number[]);

export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
