import { type Placing, type Svg, line, patch, put, shape } from "../svg.ts";

/** A flat river boat, 220 wide, waterline at y 0. */
export function boat(colour: string, at: Placing, sail = false): Svg {
  const mast = sail
    ? line("M110 -20V-190", 8) + shape("M116 -184C170 -150 184 -90 180 -44L116 -34Z", "#f0d9a0", 5) + shape("M104 -170C70 -130 56 -90 54 -44L104 -36Z", "#fffaf0", 5) + line("M118 -130L172 -110M118 -84L182 -72", 3)
    : line("M60 -30L20 20M160 -30L196 20", 6, "#8a5a3b");
  return put(
    mast + shape("M0 -40C20 -26 200 -26 224 -44C220 -14 204 6 186 12H36C18 6 4 -14 0 -40Z", colour, 5) + line("M10 -18C60 -6 170 -6 214 -20", 4) + line("M70 -30V-8M130 -28V-8", 3.5),
    at,
  );
}

/** Broad steps of terraces with walls, as the people of Stair Fields build them. */
export function terraces(at: Placing): Svg {
  const steps = [0, 1, 2, 3].map((level) => {
    const [x, y] = [level * 46, -level * 40];
    const w = 520 - level * 92;
    return shape(`M${x} ${y}C${x + w * 0.3} ${y - 14} ${x + w * 0.7} ${y - 14} ${x + w} ${y}V${y + 40}H${x}Z`, level % 2 === 0 ? "#9aa86a" : "#b3b77c", 4) + patch(`M${x + 2} ${y + 24}H${x + w - 2}V${y + 38}H${x + 2}Z`, "#b7b1a6") + line(`M${x} ${y + 24}H${x + w}`, 3) + line(Array.from({ length: 7 }, (_, index) => `M${x + 30 + index * (w / 7.4)} ${y + 12}v-12`).join(""), 5, "#5f7f4a");
  });
  return put(steps.join(""), at);
}
