import { describe, expect, it } from 'vitest';
import type { CardAct } from '../../../lib/nudges/card-act';
import type { Nudge } from '../../../lib/nudges/nudge';
import { applyCardAct, leftIfBoutEnded } from '../../../lib/nudges/outcomes';
import type { Person } from '../../../lib/people/person';
import { always, call, mail, noon, someone, today } from '../people/someone';
import { factsOf, minuteMs, nudge } from './scene';

const shownNudge = nudge(noon - minuteMs, {
  personId: 'ana',
  outcome: undefined,
  seen: false,
  opener: { intent: 'thank', number: 3 },
});
const ana = someone('ana', { channels: [mail, call] });

function act(act: CardAct, from: Nudge = shownNudge, people: Person[] = [ana, someone('ben')]) {
  const facts = factsOf({ people, nudges: [from] });
  return applyCardAct(from, act, { facts, today, id: 'new', random: always(0) });
}
const outcomeOf = (one: CardAct, from?: Nudge) => act(one, from).nudge.outcome;

describe('an answer on the card', () => {
  it.each<[CardAct, Nudge['outcome']]>([
    [{ do: 'keep' }, 'kept'],
    [{ do: 'done' }, 'done'],
    [{ do: 'ignored' }, 'ignored'],
    [{ do: 'not-here' }, 'not-here'],
    [{ do: 'later', until: noon + 1 }, 'later'],
    [{ do: 'open', channel: 0 }, 'opened'],
    [{ do: 'in-touch' }, 'in-touch'],
  ])('%j is the outcome %s, with its time', (one, outcome) => {
    expect(act(one).nudge).toMatchObject({ outcome, outcomeAt: noon, updatedAt: noon });
  });

  it('seen says only that', () => {
    expect(act({ do: 'seen' }).nudge).toEqual({ ...shownNudge, seen: true, updatedAt: noon });
    expect(outcomeOf({ do: 'seen' })).toBeUndefined();
  });

  it('is not changed by closing afterwards; what had folded away may still be answered', () => {
    const opened = act({ do: 'open', channel: 0 }).nudge;
    expect(outcomeOf({ do: 'keep' }, opened)).toBe('opened');
    expect(outcomeOf({ do: 'ignored' }, act({ do: 'done' }).nudge)).toBe('done');
    expect(outcomeOf({ do: 'done' }, act({ do: 'ignored' }).nudge)).toBe('done');
    expect(outcomeOf({ do: 'in-touch' }, act({ do: 'keep' }).nudge)).toBe('in-touch');
  });

  it('later remembers until when', () => {
    expect(act({ do: 'later', until: noon + 5 }).nudge.until).toBe(noon + 5);
  });

  it('not here quiets the site of the suggestion', () => {
    expect(act({ do: 'not-here' }).quiet).toBe('reddit');
  });

  it('hide names, nobody right now and taking turns are settings, and leave the card open', () => {
    expect(act({ do: 'hide-names', on: true })).toEqual({
      nudge: shownNudge,
      settings: { hideNames: true },
    });
    expect(act({ do: 'nobody' })).toEqual({ nudge: shownNudge, settings: { nobody: true } });
    expect(act({ do: 'turns-said' })).toEqual({
      nudge: shownNudge,
      settings: { turnsSaid: true },
    });
  });
});

describe('what is noted', () => {
  it('opening a way is a link that was followed, not contact', () => {
    expect(act({ do: 'open', channel: 1 }).reachOut).toEqual({
      id: 'new',
      updatedAt: noon,
      personId: 'ana',
      state: 'opened',
      at: noon,
      channel: 'call',
      intent: 'thank',
      nudgeId: shownNudge.id,
    });
  });

  it('a way that is not there notes nothing', () => {
    expect(act({ do: 'open', channel: 7 })).toEqual({ nudge: shownNudge });
    expect(act({ do: 'open', channel: 0 }, shownNudge, [])).toEqual({ nudge: shownNudge });
  });

  it('already in touch is a talk today', () => {
    const { reachOut } = act({ do: 'in-touch' });
    expect(reachOut).toMatchObject({ personId: 'ana', state: 'talked', at: noon });
    expect(reachOut).not.toHaveProperty('channel');
  });

  it('closing notes nothing', () => {
    for (const one of ['keep', 'done', 'ignored', 'not-here'] as const) {
      expect(act({ do: one })).not.toHaveProperty('reachOut');
    }
  });
});

describe('someone else', () => {
  it('is the next person, and remembers who was passed over', () => {
    expect(act({ do: 'someone-else' }).nudge).toMatchObject({
      id: shownNudge.id,
      personId: 'ben',
      passedOver: ['ana'],
      odds: 1,
    });
  });

  it('is never anyone who was on this card', () => {
    const people = [ana, someone('ben'), someone('cleo', { star: false })];
    const second = act({ do: 'someone-else' }, shownNudge, people).nudge;
    expect(act({ do: 'someone-else' }, second, people).nudge).toBe(second);
  });
});

describe('a name that came to mind', () => {
  const empty = nudge(noon, { outcome: undefined });

  it('is on the list, may be suggested, and stands on the card', () => {
    const { nudge: after, person } = act({ do: 'add-name', name: ' Eva ', group: false }, empty);
    expect(person).toMatchObject({ id: 'new', name: 'Eva', kind: 'person', star: true });
    expect(person?.channels).toEqual([{ type: 'elsewhere', value: '' }]);
    expect(after).toMatchObject({ personId: 'new', reasons: [{ because: 'never-noted' }] });
    expect(after.opener?.intent).toBe('reconnect');
  });

  it('may be a group; nothing is noted for no name', () => {
    const add = (name: string) => act({ do: 'add-name', name, group: true }, empty);
    expect(add('Book club').person?.kind).toBe('group');
    expect(add('  ')).toEqual({ nudge: empty });
  });
});

describe('left', () => {
  const left = (boutEnd: number, outcome?: Nudge['outcome']) =>
    leftIfBoutEnded({ ...shownNudge, outcome }, boutEnd, noon).outcome;
  const at = shownNudge.at;

  it('is a bout that ended within five minutes without a press', () => {
    expect(left(at + 5 * minuteMs)).toBe('left');
    expect(left(at + 5 * minuteMs, 'ignored')).toBe('left');
    expect(left(at + 5 * minuteMs + 1)).toBeUndefined();
    expect(left(at + minuteMs, 'kept')).toBe('kept');
  });
});

describe('words and people asked for on the card', () => {
  it('are of the chosen kind, and never those that stood there', () => {
    for (let dice = 0; dice < 1; dice += 0.05) {
      const facts = factsOf({ people: [ana], nudges: [shownNudge] });
      const context = { facts, today, id: 'new', random: always(dice) };
      const { opener } = applyCardAct(shownNudge, { do: 'start', intent: 'thank' }, context).nudge;
      expect(opener?.intent).toBe('thank');
      expect(opener?.number).not.toBe(3);
    }
    expect(act({ do: 'start', intent: 'say-no' }).nudge.opener?.intent).toBe('say-no');
  });

  it('are someone’s who gives that support, with words that ask for it', () => {
    const ben = someone('ben', { support: ['hand'] });
    const { nudge: after } = act({ do: 'support', kind: 'hand' }, shownNudge, [ana, ben]);
    expect(after).toMatchObject({
      ...{ personId: 'ben', passedOver: ['ana'], opener: { intent: 'ask-hand' } },
      reasons: [{ because: 'gives', support: 'hand' }, { because: 'never-noted' }],
    });
  });

  it('may be those of the person who is on the card already', () => {
    const friend = { ...ana, relation: 'friend' };
    const { nudge: after } = act({ do: 'support', kind: 'listening' }, shownNudge, [friend]);
    expect(after).toMatchObject({
      personId: 'ana',
      passedOver: [],
      opener: { intent: 'say-need' },
    });
  });

  it('are nobody new where nobody fits', () => {
    expect(act({ do: 'support', kind: 'advice' }).nudge).toBe(shownNudge);
  });

  it('leave someone who was passed over in peace, or bring them up less often', () => {
    const goal = { every: 1, unit: 'week' as const };
    const people = [ana, someone('ben', { goal })];
    const less = act({ do: 'less-often', personId: 'ben' }, shownNudge, people);
    expect(less.person).toMatchObject({ id: 'ben', goal: { every: 2, unit: 'week' } });
    const left = act({ do: 'leave', personId: 'ben' }, shownNudge, people);
    expect(left.person).toMatchObject({ goal, snoozedUntil: noon + 28 * 86_400_000 });
    expect(act({ do: 'leave', personId: 'eva' })).toEqual({ nudge: shownNudge });
  });

  it('open the way that the card shows, whichever go first', () => {
    const both = { ...ana, channels: [mail, call], zone: 'Europe/Madrid' };
    const voiced = { ...shownNudge, first: 'voice' as const };
    expect(act({ do: 'open', channel: 0 }, voiced, [both]).reachOut?.channel).toBe('call');
    expect(act({ do: 'open', channel: 0 }, shownNudge, [both]).reachOut?.channel).toBe('email');
  });
});
