import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { JSX } from 'preact';
import { Section } from './details.tsx';
import type { Group } from './model.ts';

interface ChartProps {
  readonly group: Group;
  /** RFC 3339: where the chart ends. */
  readonly now: string;
}

const width = 720;
const height = 200;
const margin = { top: 12, right: 12, bottom: 24, left: 36 };
/** Below the members: who joined and left, by the day. */
const barHeight = 44;

/** How many members a group had, and how many joined and left: told backwards from now. Nothing where nothing is known. */
export function HistoryChart({ group, now }: ChartProps): JSX.Element | null {
  const { events, before, name } = group;
  if (events.length === 0 || before < 0) return null;
  const points = membersOverTime(group, now);
  const days = joinedAndLeft(group);
  const first = points[0]?.at ?? new Date(now);
  const time = scaleUtc([first, new Date(now)], [margin.left, width - margin.right]);
  const most = Math.max(1, ...points.map(({ members }) => members));
  const base = height - margin.bottom - barHeight;
  const members = scaleLinear([0, most], [base, margin.top]).nice(4);
  const busiest = Math.max(1, ...days.flatMap(({ joined, left }) => [joined, left]));
  const middle = height - margin.bottom - barHeight / 2;
  const bar = scaleLinear([0, busiest], [0, barHeight / 2 - 4]);
  const x = ({ at }: { readonly at: Date }) => time(at);
  const curve = { x, y: ({ members: number }: MemberPoint) => members(number) };
  const drawArea = area<MemberPoint>(curve.x, base, curve.y).curve(curveStepAfter);
  const drawLine = line<MemberPoint>(curve.x, curve.y).curve(curveStepAfter);
  const joined = events.filter(({ adds }) => adds).length;
  const summary = `${name}: ${points[0]?.members ?? 0} members on ${dayOf(first)}, ${points.at(-1)?.members ?? 0} on ${now.slice(0, 10)}; ${joined} joined, ${events.length - joined} left.`;
  return (
    <Section title="Members over time">
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {members
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} class="tick">
              <line
                x1={margin.left}
                x2={width - margin.right}
                y1={members(tick)}
                y2={members(tick)}
              />
              <text x={margin.left - 6} y={members(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
        {time.ticks(4).map((tick) => (
          <text key={tick.getTime()} class="day" x={time(tick)} y={height - 6} text-anchor="middle">
            {dayOf(tick)}
          </text>
        ))}
        <path class="area" d={drawArea(points) ?? ''} />
        <path class="line" d={drawLine(points) ?? ''} />
        <line class="axis" x1={margin.left} x2={width - margin.right} y1={middle} y2={middle} />
        {days.map(({ at, joined: more, left }) => (
          <g key={at.getTime()}>
            <rect
              class="joined"
              x={time(at) - 2}
              width={4}
              y={middle - bar(more)}
              height={bar(more)}
            />
            <rect class="left" x={time(at) - 2} width={4} y={middle} height={bar(left)} />
          </g>
        ))}
      </svg>
      <p class="key">
        <span class="joined">joined</span> <span class="left">left</span>
      </p>
    </Section>
  );
}

interface MemberPoint {
  readonly at: Date;
  readonly members: number;
}

/** One point a moment: who joins as somebody else leaves changes nothing. */
function membersOverTime({ events, before }: Group, now: string): readonly MemberPoint[] {
  const after = new Map<string, number>([[now, before]]);
  let members = before;
  for (const { at, adds } of events.toReversed()) {
    if (!after.has(at)) after.set(at, members);
    members += adds ? -1 : 1;
  }
  const points = [...after].map(([at, number]) => ({ at: new Date(at), members: number }));
  const start = points.at(-1)?.at.getTime() ?? 0;
  const span = Math.max(Date.parse(now) - start, 86_400_000);
  points.push({ at: new Date(start - span / 20), members: Math.max(0, members) });
  return points.reverse();
}

interface DayCount {
  readonly at: Date;
  readonly joined: number;
  readonly left: number;
}

function joinedAndLeft({ events }: Group): readonly DayCount[] {
  const days = new Map<string, { joined: number; left: number }>();
  for (const { at, adds } of events) {
    const day = days.get(at.slice(0, 10)) ?? { joined: 0, left: 0 };
    days.set(at.slice(0, 10), day);
    if (adds) day.joined += 1;
    else day.left += 1;
  }
  return [...days].map(([day, counts]) => ({ at: new Date(day), ...counts }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
