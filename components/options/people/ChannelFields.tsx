/** The ways to reach someone, the first one preferred. */

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { WhyNot } from '../../../lib/exchange/links';
import { type Channel, type ChannelType, channelTypes } from '../../../lib/people/person';
import { CheckRow } from '../../CheckRow';
import { InputField } from '../../InputField';
import { SelectField } from '../../SelectField';
import { wayName } from '../../way';
import { isBlank } from './draft';
import { PutBack } from './PutBack';
import type { PartProps } from './part-props';
import { useTakenOut } from './use-taken-out';

const whyKeys = {
  empty: 'people.whyEmpty',
  'not-a-number': 'people.whyNotANumber',
  'too-short': 'people.whyTooShort',
  'too-long': 'people.whyTooLong',
  'country-code': 'people.whyCountryCode',
  'not-an-address': 'people.whyNotAnAddress',
  'not-a-user-name': 'people.whyNotAUserName',
  'not-https': 'people.whyNotHttps',
} as const satisfies Record<WhyNot, string>;

const phone = {
  label: 'people.valuePhone',
  example: 'people.examplePhone',
  input: 'tel',
} as const;
const valueFields = {
  call: phone,
  text: phone,
  whatsapp: phone,
  signal: phone,
  email: { label: 'people.valueEmail', example: 'people.exampleEmail', input: 'email' },
  telegram: { label: 'people.valueUser', example: 'people.exampleUser', input: 'text' },
  messenger: { label: 'people.valueUserName', example: 'people.exampleUser', input: 'text' },
  facetime: { label: 'people.valueFacetime', example: 'people.examplePhone', input: 'text' },
  video: { label: 'people.valueLink', example: 'people.exampleLink', input: 'url' },
  elsewhere: { label: 'people.valueLinkOptional', example: 'people.exampleLink', input: 'url' },
} as const satisfies Record<ChannelType, unknown>;

/** Every way there is, to choose from. */
export const wayTypes = () =>
  channelTypes.map((value) => ({ value, label: i18n.t(`channel.${value}`) }));

export function ChannelFields({ draft: { channels }, patch, errors }: PartProps) {
  const put = (next: Channel[]) => patch({ channels: next });
  const { taken, takeOut, putBack } = useTakenOut(channels, put);
  const title = i18n.t(channels.length > 1 ? 'people.ways' : 'people.way');
  return (
    <fieldset class="field ways">
      <legend class="label">{title}</legend>
      {channels.length > 0 && (
        <ol class="way-list">
          {channels.map((channel, index) => (
            <Way
              // The place is what identifies a way while it is edited.
              key={index}
              channel={channel}
              index={index}
              count={channels.length}
              error={errors.channels.get(index)}
              onChange={(next) => put(channels.with(index, next))}
              onRemove={() => takeOut(index, (one) => !isBlank(one))}
              onMove={(to) => put(moved(channels, index, to))}
            />
          ))}
        </ol>
      )}
      {taken && (
        <PutBack
          key={taken}
          text={i18n.t('people.takenOut', [wayName(taken.item)])}
          onPutBack={putBack}
        />
      )}
      <button
        type="button"
        class="button quiet add"
        onClick={() => put([...channels, { type: unusedType(channels), value: '' }])}
      >
        <Plus size={18} />
        {i18n.t(channels.length > 0 ? 'people.wayAdd' : 'people.way')}
      </button>
    </fieldset>
  );
}

function moved(channels: Channel[], from: number, to: number): Channel[] {
  const taken = channels[from];
  return taken ? channels.toSpliced(from, 1).toSpliced(to, 0, taken) : channels;
}

const unusedType = (channels: Channel[]): ChannelType =>
  channelTypes.find((type) => !channels.some((channel) => channel.type === type)) ?? 'elsewhere';

interface WayProps {
  channel: Channel;
  index: number;
  count: number;
  error?: WhyNot;
  onChange: (channel: Channel) => void;
  onRemove: () => void;
  onMove: (to: number) => void;
}

/** One way: its kind and its number, address, name or link. */
export function Way(props: WayProps) {
  const { channel, index, count, error, onChange } = props;
  const { label, example, input } = valueFields[channel.type];
  const isFirst = index === 0 && count > 1;
  return (
    <li class="way">
      <div class="way-line">
        <SelectField
          label={i18n.t('people.wayType')}
          labelHidden
          class="way-type"
          options={wayTypes()}
          value={channel.type}
          onChoose={(type) => onChange({ ...channel, type })}
        />
        {channel.type === 'elsewhere' && (
          <InputField
            label={i18n.t('people.wayLabel')}
            labelHidden
            class="way-label"
            placeholder={i18n.t('people.exampleLabel')}
            value={channel.label ?? ''}
            onInput={(text) => onChange({ ...channel, label: text })}
          />
        )}
        <InputField
          label={i18n.t(label)}
          labelHidden
          class="way-value"
          error={error && i18n.t(whyKeys[error])}
          type={input}
          dir="ltr"
          placeholder={i18n.t(example)}
          value={channel.value}
          onInput={(value) => onChange({ ...channel, value })}
        />
        {count > 1 && <WayActs {...props} />}
      </div>
      {(count > 1 || channel.notSuggested) && (
        <div class="way-notes small">
          {isFirst && <span class="soft">{i18n.t('people.wayPreferred')}</span>}
          {!(isFirst && !channel.notSuggested) && (
            <CheckRow
              label={i18n.t('people.wayNotSuggested')}
              checked={channel.notSuggested === true}
              onChange={(on) => onChange({ ...channel, notSuggested: on ? true : undefined })}
            />
          )}
        </div>
      )}
    </li>
  );
}

function WayActs({ channel, index, count, onMove, onRemove }: WayProps) {
  const name = i18n.t(`channel.${channel.type}`);
  return (
    <div class="way-acts">
      <button
        type="button"
        class="button quiet icon"
        disabled={index === 0}
        aria-label={i18n.t('people.wayUp', [name])}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp size={18} />
      </button>
      <button
        type="button"
        class="button quiet icon"
        disabled={index === count - 1}
        aria-label={i18n.t('people.wayDown', [name])}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown size={18} />
      </button>
      <button
        type="button"
        class="button quiet icon"
        aria-label={i18n.t('people.wayRemove', [name])}
        onClick={onRemove}
      >
        <X size={18} />
      </button>
    </div>
  );
}
