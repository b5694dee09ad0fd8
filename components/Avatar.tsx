/** A person as a tinted circle with initials; the tint comes from the name, the lightness from the theme. */
import './styles/avatar.css';

const hues = 12;

/** Degrees of the colour circle; the same name has the same tint everywhere. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return (sum % hues) * (360 / hues);
}

/** Made once: a long list asks for it hundreds of times. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * First letters of the first and last word, by grapheme, so that "Å" and emoji stay whole. Brackets and
 * quotes around a word are none.
 */
export function initials(name: string): string {
  const all = name.trim().split(/\s+/);
  const lettered = all.map((word) => word.replace(/^\p{P}+/u, '')).filter(Boolean);
  const words = lettered.length > 0 ? lettered : all;
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return ends
    .map(
      (word) =>
        segmenter
          .segment(word ?? '')
          [Symbol.iterator]()
          .next().value?.segment ?? '',
    )
    .join('')
    .toLocaleUpperCase();
}

interface AvatarProps {
  name: string;
  small?: boolean;
  /** Several people: a table rather than a face. */
  group?: boolean;
}

export function Avatar({ name, small, group }: AvatarProps) {
  return (
    <span
      class={['avatar', small && 'small', group && 'group'].filter(Boolean).join(' ')}
      style={{ '--hue': String(hueOf(name)) }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
