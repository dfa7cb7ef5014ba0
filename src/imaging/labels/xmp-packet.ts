import type { DigitalSourceType } from '../../core/digital-source.ts';
import type { PictureLabel } from './picture-label.ts';

/** Marks a packet for programs that search files for one (XMP specification, part 1, 7.3.2). */
const PACKET_ID = 'W5M0MpCehiHzreSzNTczkc9d';

/** Our own properties: how the picture was made. */
export const PARAMETERS_NAMESPACE = 'urn:limner:generation:1/';

/** The XMP packet of a label, with the properties and values that Imagen wrote (wire protocol, section 15). */
export function writeXmpPacket({ digitalSourceType, parameters = {} }: PictureLabel): string {
  const source = inGooglesSpelling(digitalSourceType);
  const attributes = [
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
    `Iptc4xmpExt:DigitalSourceFileType="${source}"`,
    `Iptc4xmpExt:DigitalSourceType="${source}"`,
    ...parameterAttributes(parameters),
  ];
  return [
    `<?xpacket begin="\uFEFF" id="${PACKET_ID}"?>`,
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${attributes.join(' ')}/>`,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('');
}

/** IPTC's name begins with a small letter; Imagen's files wrote a capital one. */
function inGooglesSpelling(type: DigitalSourceType): string {
  return type[0]!.toUpperCase() + type.slice(1);
}

function parameterAttributes(parameters: Readonly<Record<string, string>>): string[] {
  const values = Object.entries(parameters);
  if (values.length === 0) return [];
  return [
    `xmlns:limner="${PARAMETERS_NAMESPACE}"`,
    ...values.map(([name, value]) => `limner:${name}="${escapeAttribute(value)}"`),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters but tab and line ends. */
function escapeAttribute(text: string): string {
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  return allowed
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
