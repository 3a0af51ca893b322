import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';

/** The world is drawn once on a ground of this width, without Antarctica, and scaled from there. */
export const WORLD_WIDTH = 1000;
export const WORLD_HEIGHT = 440;
/** What differs by less than this many square pixels of that ground is not told apart. */
const SMALLEST_ISLAND = 8;
const SMALLEST_BEND = 2.2;
const SOUTHERNMOST = -58;
/** So that the map parts in the Bering Strait and not in the far east of Russia. */
const TURN_DEGREES = -11;

type Point = readonly [x: number, y: number];

/** Equal Earth: areas compare. */
const projection: GeoProjection = geoEqualEarth().rotate([TURN_DEGREES, 0]).precision(0.5).fitWidth(WORLD_WIDTH, { type: 'Sphere' });

export function placeOnWorld(longitude: number, latitude: number): Point {
  return projection([longitude, latitude])!;
}

let drawn: string | undefined;

/** The outline of all land as path commands; the same for every map, so drawn once per process. */
export function landPath(): string {
  drawn ??= rings().map(simplified).filter(isLargeEnough).map(commands).join('');
  return drawn;
}

function rings(): Point[][] {
  const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
  const polygons = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []));
  return polygons.filter(([outline]) => outline!.some(([, latitude]) => latitude! > SOUTHERNMOST)).flatMap(projectedRings);
}

/** The projection cuts a polygon where the map parts, so it is asked for the whole and listened to. */
function projectedRings(coordinates: Position[][]): Point[][] {
  const found: Point[][] = [];
  const sink = {
    point: (x: number, y: number) => void found.at(-1)!.push([x, y]),
    lineStart: () => void found.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  const stream = projection.stream(sink);
  stream.polygonStart();
  for (const ring of coordinates) {
    stream.lineStart();
    for (const [longitude, latitude] of ring.slice(0, -1)) stream.point(longitude!, latitude!);
    stream.lineEnd();
  }
  stream.polygonEnd();
  return found;
}

/** Whole pixels, and no bend smaller than can be seen. */
function simplified(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  ring.forEach((point, i) => {
    const before = kept.at(-1);
    const after = ring[i + 1] ?? ring[0]!;
    if (!before || Math.abs(twiceArea([before, point, after])) / 2 >= SMALLEST_BEND) kept.push([Math.round(point[0]), Math.round(point[1])]);
  });
  return kept.filter(([x, y], i) => i === 0 || x !== kept[i - 1]![0] || y !== kept[i - 1]![1]);
}

function isLargeEnough(ring: readonly Point[]): boolean {
  return Math.abs(twiceArea(ring)) / 2 >= SMALLEST_ISLAND;
}

function twiceArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function commands(ring: readonly Point[]): string {
  const steps = ring.slice(1).map(([x, y], i) => `${x - ring[i]![0]},${y - ring[i]![1]}`);
  return `M${ring[0]!.join(',')}l${steps.join(' ').replace(/[ ,]-/g, '-')}z`;
}
