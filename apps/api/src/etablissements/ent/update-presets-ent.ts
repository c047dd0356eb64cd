import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { PresetsEntVue, UpdatePresetsEntDto } from './ent.dto.js';
import { PresetsEnt } from './presets-ent.js';

/** Reads and changes the ENT that the schools of an académie receive when the directory brings them. */
@Injectable()
export class UpdatePresetsEnt {
  constructor(
    private readonly base: Base,
    private readonly presets: PresetsEnt,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  async get(academie: string): Promise<PresetsEntVue> {
    const modifiable = this.contexte.acces.peut('profil.academie.update');
    return { ...(await this.presets.listOf(academie)), actionsPossibles: modifiable ? ['modifier'] : [] };
  }

  /** Changes those that are given; the others stay as they are. @throws ErreurMetier `saisie.invalide`, `version.perimee` */
  async execute(academie: string, { presets, version }: UpdatePresetsEntDto): Promise<PresetsEntVue> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('presets_ent:' || $1, 0))`, [academie]);
    const avant = await this.get(academie);
    checkVersion(version, avant.version, () => avant);
    checkPresets(presets, avant);
    for (const preset of presets)
      await this.presets.save(academie, { ...preset, certitude: preset.certitude ?? 'a_confirmer' });
    const apres = await this.get(academie);
    await this.audit.record({ evenement: 'presets_ent.updated', objet: academie, avant, apres });
    return apres;
  }
}

function checkPresets(presets: UpdatePresetsEntDto['presets'], { presets: connus }: PresetsEntVue): void {
  const departements = new Set(connus.map(({ departement }) => departement));
  const vus = new Set<string>();
  const erreurs = presets.flatMap(({ departement, type, ent }, rang): ErreurDeChamp[] => {
    const champ = `presets.${rang}`;
    const cle = `${departement}:${type}`;
    if (vus.has(cle)) return [{ champ, message: 'Ce type d’établissement est donné deux fois pour ce département.' }];
    vus.add(cle);
    // `undefined` passes the validation of a nullable field: what is not said is not given up.
    if (ent === undefined) return [{ champ: `${champ}.ent`, message: 'Choisissez un ENT, ou null pour y renoncer.' }];
    if (departements.has(departement)) return [];
    return [{ champ: `${champ}.departement`, message: 'Choisissez un département de votre académie.' }];
  });
  if (presets.length === 0) erreurs.push({ champ: 'presets', message: 'Donnez au moins un ENT à modifier.' });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}
