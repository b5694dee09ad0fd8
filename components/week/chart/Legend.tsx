/** Which pattern is which. */
import { useId } from 'preact/hooks';
import { stackName, stacks } from '../kinds';
import { fillOf, Patterns } from './Patterns';

const swatch = 14;

export function Legend() {
  const prefix = useId();
  return (
    <figcaption class="legend small">
      {stacks.map((stack, index) => (
        <span key={stack.id} class="legend-item">
          <svg width={swatch} height={swatch} aria-hidden="true">
            {index === 0 && <Patterns prefix={prefix} />}
            <rect class="bar" width={swatch} height={swatch} rx={3} fill={fillOf(prefix, stack)} />
          </svg>
          {stackName(stack)}
        </span>
      ))}
    </figcaption>
  );
}
