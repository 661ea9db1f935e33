// The few numbers that measurements are told by.

/** The middle of numbers; the mean of the two in the middle where their count is even. */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('a median of no numbers');
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The exponent `e` of `y = c * x^e` that fits points best: the slope of least squares over the logarithms. */
export function growthExponent(points) {
  if (points.length < 2) throw new Error('a fit needs two points');
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (key) => logs.reduce((sum, point) => sum + point[key], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const above = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const below = logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return above / below;
}
