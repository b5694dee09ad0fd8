/** A QR code, drawn on the device as one SVG path. Dark on light in both themes, or phones can't read it. */
import { encode } from 'uqr';
import './styles/qr.css';

/** Light modules around the code; the standard (ISO/IEC 18004) asks for four. */
const quietZone = 4;

export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} />
    </svg>
  );
}
