/** What tells the kinds apart without their greys: solid, hatched, striped, dotted. */
import type { Stack } from '../kinds';

export const fillOf = (prefix: string, { id }: Stack): string => `url(#${prefix}-${id})`;

/** Pixels after which a pattern repeats. */
const size = 6;

export function Patterns({ prefix }: { prefix: string }) {
  const pattern = (id: string) => ({
    id: `${prefix}-${id}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
  });
  return (
    <defs>
      <pattern {...pattern('passive')}>
        <rect class="fill-1" width={size} height={size} />
      </pattern>
      <pattern {...pattern('intended')}>
        <rect class="fill-4" width={size} height={size} />
        <path class="stroke-1" d={`M0 ${size / 2}H${size}`} />
      </pattern>
      <pattern {...pattern('watch')} patternTransform="rotate(45)">
        <rect class="fill-3" width={size} height={size} />
        <path class="stroke-1" d={`M${size / 2} 0V${size}`} />
      </pattern>
      <pattern {...pattern('rest')}>
        <rect class="fill-4" width={size} height={size} />
        <circle class="fill-1" cx={size / 2} cy={size / 2} r={1.25} />
      </pattern>
    </defs>
  );
}
