/** Every number of the meter, in ms, each with its reason. */

/**
 * A longer gap between two signals is an absence (M2). Feeds are read at median gaps of 2 to 8 s with a
 * heavy tail; made-up people (`npm run bench -- people`) keep the pair 120/20 within 5 % of the truth,
 * where 60/60 is off by up to 8 %, 60/15 by 20 % and 30/15 by 35 %. A cap of 150 s comes nearer on
 * average, on the assumption that people sit that long without input; two minutes is what is promised.
 */
export const absence = 120_000;

/** How much of a gap is credited as it passes, and all that an absence adds (M2). */
export const glance = 20_000;

/** Media must advance this often to stay alive (M1): a stalled video is not being watched. */
export const mediaBeat = 5_000;

/** In a feed, the same item is a long video from here on (M1): the length of most short-form video. */
export const longItem = 60_000;

/** A film keeps counting this long without input (M2): half an episode, then someone fell asleep. */
export const watchAlone = 1_800_000;

/** Auto-advancing short video keeps counting this long without input (M2): nobody swiped. */
export const passiveAlone = 300_000;

/** Wall and monotonic clock apart by more: the machine slept or the clock was set (M3). */
export const clockSlip = 2_000;

/** What happens this soon after trusted input was the person's doing (M3). */
export const echo = 1_000;

/** Scroll input after this long a rest is another scroll, for the count in "explain" (M8). */
export const scrollRest = 400;
