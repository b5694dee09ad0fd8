/**
 * Text in the code pages of DOS (850; 437 has the same letters where names have them), which old
 * programs write without saying so. It is believed only where the Western code page makes no sense.
 */

/** 0x80 to 0xFF of code page 850. */
const signs =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const firstSign = 0x80;

/** `binary` has one character for each byte. */
export const fromDos = (binary: string): string =>
  binary.replace(/[\x80-\xff]/g, (char) => signs[char.charCodeAt(0) - firstSign] ?? char);

/** Western signs that never stand within a word, or bytes that are no signs there. */
const within = new Set([
  ...[0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x8d, 0x90, 0x93, 0x94, 0x98, 0x99],
  ...[0xa1, 0xa2, 0xa3, 0xa4, 0xa5],
]);
/** Low quotes, cents, pounds end no word either. */
const atEnd = new Set([0x82, 0xa1, 0xa2, 0xa3, 0xa4]);
/** No Western sign. */
const atBegin = new Set([0x81, 0x90]);
/** ã, Ã and ß of DOS; all else from here on is far more often a Western letter. */
const both = new Set([0xc6, 0xc7, 0xe1]);
const firstWestern = 0xc0;
const westernPairs = new Set([0x9c, 0x9e]);

/** Letters of DOS for each that seems Western, as the first of Óscar does. */
const enough = 3;
/** Bytes beyond ASCII; so many tell. */
const asked = 10_000;

/** Whether bytes without a charset, which are not UTF-8, are of DOS. */
export function isDos(bytes: Uint8Array): boolean {
  let dos = 0;
  let western = 0;
  let left = asked;
  for (let at = 0; at < bytes.length && left > 0; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < firstSign) continue;
    left--;
    if (isDosLetter(bytes, at, byte)) dos++;
    else if (isWesternLetter(bytes, at, byte)) western++;
  }
  return dos > 0 && dos >= western * enough;
}

const isSmall = (byte = 0): boolean => byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte = 0): boolean => isSmall(byte | 0x20) && byte < firstSign;
/** ASCII, or beside one that is a letter in DOS: the ú and ñ of Núñez. */
const isBeside = (byte = 0): boolean => isLetter(byte) || within.has(byte);

function isDosLetter(bytes: Uint8Array, at: number, byte: number): boolean {
  const [before, after] = [bytes[at - 1], bytes[at + 1]];
  const begins = !isLetter(before) && (before ?? 0) < firstSign;
  const ends = !isLetter(after) && (after ?? 0) < firstSign;
  if (isBeside(before) && isBeside(after))
    return within.has(byte) && (isLetter(before) || isLetter(after));
  if (ends && isSmall(before) && isSmall(bytes[at - 2])) return atEnd.has(byte);
  return begins && isSmall(after) && atBegin.has(byte);
}

function isWesternLetter(bytes: Uint8Array, at: number, byte: number): boolean {
  const before = isSmall(bytes[at - 1]);
  if (byte < firstWestern) return before && westernPairs.has(byte);
  return !both.has(byte) && (before || isSmall(bytes[at + 1]));
}
