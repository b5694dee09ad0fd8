/** How wide the chart may be, and which way the page reads. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chartWidth } from './scale';

export function useFrame() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: chartWidth, rtl: false });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      // Folded away it has no width; the usual one then waits for the unfolding.
      const width = Math.min(chartWidth, element.clientWidth || chartWidth);
      setSize({ width, rtl: getComputedStyle(element).direction === 'rtl' });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, ...size };
}
