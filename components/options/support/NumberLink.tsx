/** A number to read, to say aloud and to press: it reads the same in every direction. */
import { dialled } from '../../../lib/wellbeing/help-line';

export function NumberLink({ number }: { number: string }) {
  return (
    <a class="number figures" href={`tel:${dialled(number)}`} dir="ltr">
      {number}
    </a>
  );
}
