import { test } from 'node:test';
import { openPortal } from '../test-support/portal-page.js';
test('mem', async (t) => {
  const portal = await openPortal();
  const { page } = await portal.open('/voorbeelden/kale-html/');
  const dev = await page.context().newCDPSession(page);
  await dev.send('Performance.enable');
  const snap = async () => {
    for (let i = 0; i < 3; i += 1) await dev.send('HeapProfiler.collectGarbage');
    let s = '';
    const on = (e: any) => (s += e.chunk);
    dev.on('HeapProfiler.addHeapSnapshotChunk', on);
    await dev.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false } as any);
    dev.off('HeapProfiler.addHeapSnapshotChunk', on);
    const h = JSON.parse(s);
    const m = h.snapshot.meta, F = m.node_fields, types = m.node_types[0], n = F.length;
    const ti = F.indexOf('type'), ni = F.indexOf('name'), si = F.indexOf('self_size');
    const agg = new Map<string, [number, number]>();
    for (let i = 0; i < h.nodes.length; i += n) {
      const type = types[h.nodes[i + ti]];
      let k = type + ' ' + (['string','concatenated string','number','code', 'sliced string'].includes(type) && type !== 'code' ? '' : h.strings[h.nodes[i + ni]].slice(0, 60));
      const a = agg.get(k) ?? [0, 0]; a[0] += 1; a[1] += h.nodes[i + si]; agg.set(k, a);
    }
    return agg;
  };
  const snaps = [];
  for (const n of [120, 300]) {
    await page.evaluate(async (count) => {
      for (let time = 0; time < count; time += 1) {
        const aid = document.createElement('dwn-aid');
        aid.setAttribute('aid', 'stabiliteitscheck');
        aid.setAttribute('presentation', 'page');
        document.body.append(aid);
        await Reflect.get(aid, 'updateComplete');
        const root = aid.shadowRoot!;
        root.querySelectorAll('fieldset').forEach((set) => set.querySelectorAll('input')[1]?.click());
        root.querySelector('button')?.click();
        await Reflect.get(aid, 'updateComplete');
        root.querySelector<HTMLButtonElement>('.utrecht-button--primary-action')?.click();
        await Reflect.get(aid, 'updateComplete');
        aid.remove();
      }
    }, n);
    snaps.push(await snap());
  }
  const [a, b] = snaps;
  const d = [...b!.entries()].map(([k, [c, s]]) => [k, c - (a!.get(k)?.[0] ?? 0), s - (a!.get(k)?.[1] ?? 0)] as const).sort((x, y) => y[2] - x[2]);
  for (const x of d.slice(0, 25)) t.diagnostic(x.join(' | '));
  for (const x of d.slice(-5)) t.diagnostic(x.join(' | '));
  await portal.close();
});
