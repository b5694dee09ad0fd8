/** Which part of the page the address names: `#people/new` is `['people', 'new']`. */
import { useEffect, useState } from 'preact/hooks';

const read = (): string[] =>
  location.hash
    .slice(1)
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);

export function useHash(): string[] {
  const [parts, setParts] = useState(read);
  useEffect(() => {
    const update = () => setParts(read());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return parts;
}

export const hashOf = (...parts: string[]): string => `#${parts.map(encodeURIComponent).join('/')}`;

export function goTo(...parts: string[]): void {
  location.hash = hashOf(...parts);
}
