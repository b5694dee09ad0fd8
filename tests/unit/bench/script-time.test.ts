import { describe, expect, it } from 'vitest';
import { sampledMs, type TraceEvent, tracedMs } from '../../bench/script-time';

const node = (id: number, url: string, children: number[] = []) => ({
  id,
  children,
  callFrame: { url, functionName: '' },
});
const nodes = [
  node(1, '', [2, 4]),
  node(2, 'chrome-extension://abc/meter.js', [3]),
  node(3, ''),
  node(4, 'https://site.example/page.js'),
];

describe('the time of an extension in a profile', () => {
  it('is the share of samples with its script on the stack, what it calls included', () => {
    const samples = [2, 3, 4, 1, 1, 1, 1, 1, 1, 1];
    expect(sampledMs({ nodes, samples, startTime: 0, endTime: 10_000 })).toBe(2);
  });
  it('is nothing where only the page ran, or nothing was sampled', () => {
    expect(sampledMs({ nodes, samples: [4, 4], startTime: 0, endTime: 10_000 })).toBe(0);
    expect(sampledMs({ nodes, startTime: 0, endTime: 10_000 })).toBe(0);
  });
});

describe('the time of an extension in a trace', () => {
  const event = (name: string, url: string, tdur: number): TraceEvent => ({
    name,
    pid: 1,
    ts: 0,
    tdur,
    args: { data: { url } },
  });
  it('adds the events of its scripts that were asked for, and no others', () => {
    const events = [
      event('FunctionCall', 'chrome-extension://abc/meter.js', 1_000),
      event('EvaluateScript', 'chrome-extension://abc/meter.js', 500),
      event('v8.compile', 'chrome-extension://abc/meter.js', 250),
      event('FunctionCall', 'https://site.example/page.js', 9_000),
    ];
    expect(tracedMs(events, 'FunctionCall', 'EvaluateScript')).toBe(1.5);
  });
});
