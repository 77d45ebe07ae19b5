interface Palette {
  readonly paper: string;
  readonly sea: string;
  readonly land: string;
  readonly edge: string;
  readonly ink: string;
  readonly soft: string;
  readonly origin: string;
  readonly transit: string;
  readonly exploitation: string;
  readonly destination: string;
}

export const lightPalette: Palette = {
  ...{ paper: '#fbfaf7', sea: '#dfeaf0', land: '#f7f4ec', edge: '#aaa493', ink: '#1d2326', soft: '#4d575d' },
  ...{ origin: '#0b62a4', transit: '#007155', exploitation: '#8a2f74', destination: '#b8430a' },
};
export const darkPalette: Palette = {
  ...{ paper: '#14181a', sea: '#10202a', land: '#2a3033', edge: '#626d73', ink: '#e7e9e8', soft: '#a9b4b9' },
  ...{ origin: '#6cb8f5', transit: '#3fd0a0', exploitation: '#ee9fd3', destination: '#ff9a5c' },
};

/** Plain rules, for programs that draw SVG know no CSS variables. */
function colours({ paper, sea, land, edge, ink, soft, origin, transit, exploitation, destination }: Palette): string {
  return `text{fill:${ink}}.note{fill:${soft}}.paper{fill:${paper}}.sea{fill:${sea}}.land{fill:${land};stroke:${edge}}
.borders{stroke:${edge}}.marks,.legend{stroke:${paper}}.labels text{stroke:${land}}
.origin{fill:${origin}}.transit{fill:${transit}}.exploitation{fill:${exploitation}}.destination{fill:${destination}}`;
}

/** Colours that people with any colour vision tell apart on sea and land, light and dark; narrow pictures get the larger words. */
export const mapStyle = (narrowShift: string) => `
svg{color-scheme:light dark}
text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
.land{stroke-width:.8}.borders{fill:none;stroke-width:.7;stroke-dasharray:3 2}
.marks,.legend{stroke-width:1.4}.legend text{stroke:none}
.labels text{paint-order:stroke;stroke-width:3.5px;stroke-linejoin:round;font-weight:500}
.title{font-weight:650}.narrow{display:none}
${colours(lightPalette)}
@media (prefers-color-scheme:dark){${colours(darkPalette)}}
@media (max-width:480px){.narrow{display:inline}.wide{display:none}.ground{transform:translateY(${narrowShift}px)}}
@media print{${colours({ ...lightPalette, paper: '#ffffff' })}}
`;
