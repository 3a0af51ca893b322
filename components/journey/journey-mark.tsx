const stops = ['origin', 'transition', 'camps', 'arrival', 'long-term', 'return'] as const;
const GAP = 15;

type JourneyMarkProps = { readonly primary: string | undefined; readonly further: readonly string[]; readonly scale?: number };

/** The journey in small: the entry's own stop filled, its further stops outlined. Work across several stops fills the line itself. */
export function JourneyMark({ primary, further, scale = 1 }: JourneyMarkProps) {
  const width = GAP * (stops.length - 1) + 12;
  return (
    <svg className="journey-mark" width={width * scale} height={12 * scale} viewBox={`0 0 ${width} 12`} aria-hidden="true" focusable="false">
      <path d={`M6 6H${width - 6}`} stroke="currentColor" strokeWidth={primary === 'cross-cutting' ? 3 : 1} className={primary === 'cross-cutting' ? 'at' : undefined} />
      {stops.map((stop, index) => {
        const at = stop === primary;
        const also = further.includes(stop);
        return <circle key={stop} cx={6 + index * GAP} cy={6} r={at ? 4.5 : also ? 3.5 : 3} className={at ? 'at' : also ? 'also' : 'off'} />;
      })}
    </svg>
  );
}
