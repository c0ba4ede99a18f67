import { concludePlan } from '../../src/plan/conclude.ts';
import { pageData } from '../../src/report/page/build-page-data.ts';
import type { PageData } from '../../src/report/page/page-data.ts';
import type { PageInput } from '../../src/report/page/page-input.ts';
import { type Model, readModel } from '../../src/report/page/browser/model.ts';
import { type WorldSpec, worldOf } from './world.ts';

/** The page of a world, as the browser reads it: through JSON and back. */
export function pageOf(
  spec: WorldSpec,
  also: Partial<PageInput> = {},
): { readonly data: PageData; readonly model: Model } {
  const world = worldOf(spec);
  const made = pageData({ ...world, plan: concludePlan(world.proposal), ...also });
  const data = JSON.parse(JSON.stringify(made)) as PageData;
  return { data, model: readModel(data) };
}
