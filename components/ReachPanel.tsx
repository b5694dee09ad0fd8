/**
 * The panel behind a way that a link alone can't open: a number with its code, a call, a mail that may
 * find no program, or "I'll do it now".
 */
import { i18n } from '#i18n';
import { isLive } from '../lib/people/channels';
import type { Channel } from '../lib/people/person';
import { CopyButton } from './CopyButton';
import { Listening } from './Listening';
import { MailPanel } from './MailPanel';
import { QrCode } from './QrCode';
import { mailOf, type Way, wayOf } from './way';
import './styles/reach-panel.css';

interface Props {
  channel?: Channel;
  /** The way to start; empty when there is none. */
  words: string;
  /** The words were copied on the way here. */
  copied?: boolean;
  /** Spoken into this way instead of written. */
  voiceNote?: boolean;
  /** Epoch ms. */
  now: number;
}

export function ReachPanel(props: Props) {
  const { channel, words, voiceNote, now } = props;
  const way = wayOf(channel, voiceNote ? '' : words);
  if (voiceNote)
    return (
      <div class="stack">
        <p>{i18n.t('reach.voiceNoteHint')}</p>
        <div class="row">
          <OpenLink way={way} />
        </div>
      </div>
    );
  const mail = mailOf(channel, words);
  if (mail) return <MailPanel {...mail} />;
  if (way.kind !== 'phone' && way.kind !== 'live') return <Elsewhere {...props} way={way} />;
  return (
    <div class="stack">
      {way.kind === 'phone' && <OnPhone {...props} number={way.number} href={way.href} />}
      {channel && isLive(channel) && <Listening now={now} />}
      {way.kind === 'live' && (
        <div class="row">
          <OpenLink way={way} />
        </div>
      )}
    </div>
  );
}

function OnPhone({ channel, words, number, href }: Props & { number: string; href: string }) {
  return (
    <>
      <p>
        <bdi class="number figures" dir="ltr">
          {number}
        </bdi>
      </p>
      <div class="reach-panel">
        <QrCode text={href} label={i18n.t('reach.phone')} />
        <div class="stack">
          <p class="soft small">{i18n.t('reach.phone')}</p>
          <CopyButton text={number} />
          <a class="small" href={href}>
            {i18n.t('reach.fromHere')}
          </a>
        </div>
      </div>
      {words && (
        <p class="opener">
          <q>{words}</q>
        </p>
      )}
      {words && channel?.type === 'text' && (
        <div class="row">
          <CopyButton text={words} label={i18n.t('reach.copyWords')} />
        </div>
      )}
    </>
  );
}

function Elsewhere({ channel, words, copied, way }: Props & { way: Way }) {
  return (
    <div class="stack">
      {channel?.label && (
        <p class="number">
          <bdi>{channel.label}</bdi>
        </p>
      )}
      {words && (
        <p class="opener">
          <q>{words}</q>
        </p>
      )}
      <p class="small" role="status">
        {copied && i18n.t('reach.wordsCopied')}
      </p>
      <div class="row">
        {words && !copied && <CopyButton text={words} label={i18n.t('reach.copyWords')} />}
        <OpenLink way={way} />
      </div>
    </div>
  );
}

function OpenLink({ way }: { way: Way }) {
  if (!way.href) return null;
  // A scheme of an app leaves a blank tab behind when it gets one.
  const tab = way.href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a class="button" href={way.href} {...tab}>
      {i18n.t('reach.openLink')}
    </a>
  );
}
