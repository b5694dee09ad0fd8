/** Draws what it holds once the rest is on the screen: for what is folded away at first. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function Later({ children }: { children: ComponentChildren }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => setIsTime(true), []);
  return <>{isTime && children}</>;
}
