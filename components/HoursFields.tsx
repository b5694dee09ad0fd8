/** From when until when, in minutes of the day. */
import { clockOf, minutesOf } from './days';
import { Field } from './Field';

interface Hours {
  from: number;
  to: number;
}

interface HoursFieldsProps {
  labels: { from: string; to: string };
  hours: Hours;
  onChange: (hours: Hours) => void;
}

export function HoursFields({ labels, hours, onChange }: HoursFieldsProps) {
  const set = (end: keyof Hours, clock: string) => {
    const minutes = minutesOf(clock);
    if (minutes !== undefined) onChange({ ...hours, [end]: minutes });
  };
  return (
    <div class="row pair">
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={labels[end]}>
          {(control) => (
            <input
              {...control}
              class="input figures"
              type="time"
              value={clockOf(hours[end])}
              onChange={(event) => set(end, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
