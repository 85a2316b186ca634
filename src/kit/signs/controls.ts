import { OCHRE, PAPER, TEAL } from "../ink.ts";
import { type Svg, disc, line, oval, patch, shape } from "../svg.ts";

const figure = (x: number, y: number, cloth: string, skin: string): Svg =>
  shape(`M${x - 20} ${y + 54}C${x - 20} ${y + 26} ${x - 12} ${y + 20} ${x} ${y + 20}S${x + 20} ${y + 26} ${x + 20} ${y + 54}Z`, cloth) +
  disc([x, y, 15], skin);

const raised = (x: number, cloth: string, skin: string): Svg =>
  line(`M${x} 94L${x} 44`, 26) +
  line(`M${x} 94L${x} 62`, 16, cloth) +
  line(`M${x} 56L${x} 44`, 16, skin) +
  shape(`M${x - 10} 46C${x - 14} 34 ${x - 12} 18 ${x - 4} 16C${x + 8} 12 ${x + 14} 30 ${x + 10} 46Z`, skin, 4);

/** Pictures for the buttons and labels of the interface. */
export const CONTROL_SIGNS: Readonly<Record<string, Svg>> = {
  play: shape("M26 12L86 50L26 88Z", TEAL, 7),
  pause: shape("M20 14H42V86H20ZM58 14H80V86H58Z", TEAL, 6),
  back: shape("M46 14L10 50L46 86V64H90V36H46Z", TEAL, 6),
  undo: line("M30 34H62C88 34 88 78 62 78H32", 17) + line("M30 34H62C88 34 88 78 62 78H32", 6, OCHRE) + shape("M34 12L8 34L34 56Z", OCHRE, 5),
  people: figure(24, 36, "#8fa3a8", "#e0b48d") + figure(76, 36, "#9c4f3d", "#5d3a2a") + figure(50, 42, TEAL, "#ad7a52"),
  tablet:
    `<rect x="14" y="6" width="72" height="88" rx="10" fill="#4b4552" stroke-width="5"/>` +
    `<rect x="22" y="16" width="56" height="64" rx="3" fill="${PAPER}" stroke="none"/>` +
    disc([36, 32, 9], "#b5561d", 0) + patch("M54 41L63 24L72 41Z", "#6b4f8a") + patch("M28 52H44V68H28Z", "#2f6f94") + patch("M63 48L74 60L63 72L52 60Z", OCHRE) +
    disc([50, 87, 3], PAPER, 0),
  hands: raised(20, "#9c4f3d", "#ad7a52") + raised(50, TEAL, "#5d3a2a") + raised(80, OCHRE, "#e0b48d"),
  talk:
    figure(22, 58, "#9c4f3d", "#ad7a52") +
    figure(78, 58, TEAL, "#5d3a2a") +
    shape("M14 8H48V28H34L26 38V28H14Z", "#fff", 4) +
    shape("M54 14H88V34H78L74 42L68 34H54Z", "#fff", 4),
  rehearse:
    figure(24, 48, "#9c4f3d", "#ad7a52") +
    figure(76, 48, TEAL, "#5d3a2a") +
    line("M34 18C42 8 58 8 66 18M66 18L65 6M66 18L54 18", 5) +
    line("M66 88C58 98 42 98 34 88", 5),
  vote:
    shape("M10 48H90L80 94H20Z", "#c89a5f") +
    oval([50, 48, 40, 10], "#6d4a35") +
    oval([50, 24, 12, 8], "#5d3a2a", 4) + oval([34, 50, 8, 5], "#f0d9a0", 3) + oval([62, 51, 8, 5], "#f0d9a0", 3) +
    line("M50 34V40", 4),
  tree:
    shape("M42 94L45 60H55L58 94Z", "#6d4a35") +
    shape("M50 6C64 2 78 12 78 26C94 32 94 56 78 62C70 74 30 74 22 62C6 56 6 32 22 26C22 12 36 2 50 6Z", "#6f8f4e") +
    line("M38 38C44 42 46 48 46 56M62 36C56 42 54 48 54 56", 4) +
    line("M20 94H80", 5),
};
