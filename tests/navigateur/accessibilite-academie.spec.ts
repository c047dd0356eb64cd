import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectScreens } from '../harnais/inspect-screens.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { ECRANS, PUBLIQUES, resolveMandat } from './ecrans.js';

describe('every screen of an académie, of the platform, and the public ones', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('passes axe, scrolls one way only, and asks nothing of other sites: signed out', async () => {
    expect(await inspectScreens(scene, undefined, PUBLIQUES)).toEqual([]);
  });

  it.each(['srane@focale.example', 'admin@focale.example'])(
    'passes axe, scrolls one way only, and asks nothing of other sites: %s',
    async (courriel) => {
      expect(await inspectScreens(scene, courriel, ECRANS[courriel] ?? [], resolveMandat)).toEqual([]);
    },
  );
});
