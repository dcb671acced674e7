/**
 * How much a value grew over time, by the straight line that fits best: single values go up and down.
 * @param points time and value, in the order of time
 */
export function growthOf(points: readonly (readonly [time: number, value: number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [time, value] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - time) * (point[1] - value), 0) /
    points.reduce((sum, point) => sum + (point[0] - time) ** 2, 0);
  const [first, last] = [points[0], points.at(-1)];
  return first && last && points.length > 2 ? slope * (last[0] - first[0]) : 0;
}
