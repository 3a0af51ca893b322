/** The colours of app/globals.css as values, for pictures that stand alone. A test keeps the two equal. */
export const palette = {
  light: {
    paper: '#fbfaf7',
    sheet: '#ffffff',
    share: '#e9e5da',
    line: '#dcd8cd',
    edge: '#85806f',
    ink: '#16202b',
    soft: '#4d5763',
    accent: '#9c1430',
    regulatory: '#64479a',
    financial: '#7a5c0e',
    physical: '#14626c',
    human: '#1b5aa3',
    social: '#9c4322',
    natural: '#44702a',
    neutral: '#444e59',
  },
  dark: {
    paper: '#10151b',
    sheet: '#161c24',
    share: '#26303b',
    line: '#2d3742',
    edge: '#7d8894',
    ink: '#eceae4',
    soft: '#aab3bc',
    accent: '#ff9aa6',
    regulatory: '#bda4e8',
    financial: '#d8b95f',
    physical: '#6fc5cf',
    human: '#8ab9f2',
    social: '#e8a283',
    natural: '#a0cd7d',
    neutral: '#b9c0c7',
  },
} as const;

export type Theme = keyof typeof palette;
export type Colour = keyof (typeof palette)['light'];

/** Dimensions of resilience: each has one colour, wherever it is drawn. */
export const tints = ['regulatory', 'financial', 'physical', 'human', 'social', 'natural'] as const satisfies readonly Colour[];
