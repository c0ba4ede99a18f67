// Generated from src/report/page/browser and package-lock.json by scripts/generate.ts. Change those instead.

export const pageScript: string;
export const pageStyle: string;
export const pageLicences: string;
