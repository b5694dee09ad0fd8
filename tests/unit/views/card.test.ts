import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../../lib/people/person';
import { type CardFacts, cardView, suggestionView } from '../../../lib/views/card';
import { minuteMs, nudge } from '../nudges/scene';
import { call, daysAgo, mail, noon, someone, today } from '../people/someone';

const shown = nudge(noon, {
  personId: 'ana',
  outcome: undefined,
  plan: 10,
  reasons: [{ because: 'never-noted' }],
  opener: { intent: 'check-in', number: 2 },
});
const facts: CardFacts = {
  today,
  siteName: 'Reddit',
  more: true,
  support: [],
  anyone: true,
  forms: ['card'],
  turnsSaid: false,
  nobody: false,
  hideNames: false,
};
const ana = someone('ana', { name: 'Ana' });

describe('what the card shows', () => {
  it('is the minutes, the plan that was chosen, and the person', () => {
    expect(cardView(shown, ana, { ...facts, lastNoted: daysAgo(16) })).toEqual({
      nudgeId: shown.id,
      form: 'card',
      passive: 20 * minuteMs,
      plan: 10,
      site: { id: 'reddit', name: 'Reddit' },
      suggestion: {
        personId: 'ana',
        name: 'Ana',
        group: false,
        lastNoted: daysAgo(16),
        opener: { intent: 'check-in', number: 2 },
        channels: [mail],
        reasons: [{ because: 'never-noted' }],
      },
      askForName: false,
      more: true,
      support: [],
      hideNames: false,
      closed: false,
    });
  });

  it('claims no plan and no contact that were not noted', () => {
    const { plan: _, ...unplanned } = shown;
    const view = cardView(unplanned, ana, facts);
    expect(view).not.toHaveProperty('plan');
    expect(view?.suggestion).not.toHaveProperty('lastNoted');
  });

  it.each<Boundary>([{ type: 'never' }, { type: 'space' }, { type: 'died' }])(
    'is no name once %j was set',
    (boundary) => {
      const view = cardView(shown, { ...ana, boundary }, facts);
      expect(view).not.toHaveProperty('suggestion');
      expect(JSON.stringify(view)).not.toContain('Ana');
    },
  );

  it('asks for a name only when nobody is on the list and it was not answered before', () => {
    const asks = (more: Partial<CardFacts>) =>
      cardView(nudge(noon), undefined, { ...facts, ...more })?.askForName;
    expect(asks({ anyone: false })).toBe(true);
    expect(asks({ anyone: false, nobody: true })).toBe(false);
    expect(asks({})).toBe(false);
  });

  it('says which forms take turns, where more than one is on, until it was said', () => {
    const turns = (more: Partial<CardFacts>) => cardView(shown, ana, { ...facts, ...more })?.turns;
    expect(turns({ forms: ['card', 'pause'] })).toEqual(['card', 'pause']);
    expect(turns({ forms: ['card', 'pause'], turnsSaid: true })).toBeUndefined();
    expect(turns({ forms: ['pause'] })).toBeUndefined();
  });

  it('is closed once there is an answer, and gone with its record', () => {
    expect(cardView({ ...shown, outcome: 'kept' }, ana, facts)?.closed).toBe(true);
    expect(cardView({ id: shown.id, updatedAt: 1, deleted: true }, ana, facts)).toBeNull();
    expect(cardView(undefined, ana, facts)).toBeNull();
  });

  it('keeps the places of the ways while it is open', () => {
    const far = someone('ana', { channels: [call, mail], zone: 'Europe/Madrid' });
    const late = { ...facts, today: { ...today, now: noon + 9 * 60 * minuteMs } };
    const channels = cardView(shown, far, late)?.suggestion?.channels;
    expect(channels).toEqual([call, mail]);
    expect(suggestionView(far, undefined, undefined, [], late.today.now).channels).toEqual([mail]);
  });
});
