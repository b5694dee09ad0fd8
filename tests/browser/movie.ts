/**
 * A real video with a sound track, written by hand as WebM, so that pages play something browsers
 * decode without a binary in the repository: one still picture a second, and Opus silence.
 */

/** A VP8 key frame of 320 × 180, a landscape in two colours, as Chromium's own encoder made it. */
const picture = Buffer.from(
  'MBQAnQEqQAG0AAqHCIWFiJmEiDgDu4DDJkMB//4f5+AaT4ygqsBdQp7DuuoU9h3XT1xUG6e3G2v2ANQag1BqDUGoNQag' +
    '1BqDUGoNQahaQYrvlRegC+jMYGHiahO88zg1niH4ZvupqJIQ+IF4rxXivFeK8V4rxXivFeK8V4rxXivFeK8V4rxXivFe' +
    'K8V4r5AQazxD8M33U1EkOOnAsFHIIJjYPE7PUZBlebBg/tQGTc9Nky2qqqqxeDihf325hsCyasAj2HfrAIT6ocwJ9UQ/' +
    'YOKMPSfU8NnuKGRgaqXA',
  'base64',
);
/** 20 ms of Opus silence (RFC 6716, a CELT frame without content). */
const silence = Buffer.from([0xf8, 0xff, 0xfe]);
const silenceMs = 20;

/** `OpusHead` of RFC 7845: version 1, mono, no pre-skip, 48 kHz, no gain, mapping 0. */
const opusHead = Buffer.concat([
  Buffer.from('OpusHead'),
  Buffer.from([1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]),
]);

/** An EBML element: its id as written in hex in the Matroska specification, a length, a body. */
function element(id: string, ...body: Buffer[]): Buffer {
  const content = Buffer.concat(body);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(content.length));
  length[0] = 0x01; // marks a length of eight bytes
  return Buffer.concat([Buffer.from(id, 'hex'), length, content]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

/** One key frame or sound packet of track `track`, `at` ms into its cluster. */
function block(track: number, at: number, data: Buffer): Buffer {
  return element('a3', Buffer.from([0x80 | track, at >> 8, at & 0xff, 0x80]), data);
}

const head = element(
  '1a45dfa3',
  element('4282', Buffer.from('webm')),
  element('4287', number(2)),
  element('4285', number(2)),
);

const tracks = element(
  '1654ae6b',
  element(
    'ae',
    element('d7', number(1)),
    element('73c5', number(1)),
    element('83', number(1)),
    element('86', Buffer.from('V_VP8')),
    element('e0', element('b0', number(320)), element('ba', number(180))),
  ),
  element(
    'ae',
    element('d7', number(2)),
    element('73c5', number(2)),
    element('83', number(2)),
    element('86', Buffer.from('A_OPUS')),
    element('63a2', opusHead),
    element('e1', element('b5', float(48_000)), element('9f', number(1))),
  ),
);

/** A second of both tracks. */
const second = Buffer.concat([
  block(1, 0, picture),
  ...Array.from({ length: 1000 / silenceMs }, (_, i) => block(2, i * silenceMs, silence)),
]);

/** A video of so many seconds; a minute is about 65 kB. */
export function movie(seconds: number): Buffer {
  const info = element(
    '1549a966',
    element('2ad7b1', number(1_000_000)), // a tick is a millisecond
    element('4489', float(seconds * 1000)),
    element('4d80', Buffer.from('instead')),
    element('5741', Buffer.from('instead')),
  );
  const clusters = Array.from({ length: seconds }, (_, i) =>
    element('1f43b675', element('e7', number(i * 1000)), second),
  );
  return Buffer.concat([head, element('18538067', info, tracks, ...clusters)]);
}
