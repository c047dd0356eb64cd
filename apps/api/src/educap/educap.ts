import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { OutilsDeRegistre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, tellAnnee } from '../socle/validation/index.js';
import { EducapEtat } from './educap-etat.entity.js';
import type { EducapVue, UpdateEducapDto } from './educap.dto.js';
import { EDUCAP_POSITIONNEMENT, EDUCAP_PRECEDENT, FaitsDEducap } from './faits-d-educap.js';
import { Grilles } from './grille/grilles.js';
import { Objectifs } from './objectifs/objectifs.js';

/** EDUCAP of a school and year: its dates, which lines of the film follow, its objectives, the académie's grid. */
@Injectable()
export class Educap {
  constructor(
    private readonly outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly objectifs: Objectifs,
    private readonly grilles: Grilles,
    private readonly faits: FaitsDEducap,
  ) {}

  async get(ou: EtablissementAnnee): Promise<EducapVue> {
    const etat = await this.outils.base.repository(EducapEtat).findOneBy({ ...ou });
    const modifiable = await this.droits.peut('educap.update');
    const grille = await this.grilles.findOfEcole(ou.uai);
    return {
      precedentLe: etat?.precedentLe ?? null,
      positionneLe: etat?.positionneLe ?? null,
      version: etat?.version ?? 0,
      objectifs: await this.objectifs.list(ou),
      precedents: await this.objectifs.listPrecedents(ou),
      grille: grille ? { numero: grille.numero, titre: grille.titre, domaines: grille.contenu } : null,
      actionsPossibles: modifiable ? ['modifier', 'ajouter_objectif'] : [],
    };
  }

  /** Says when EDUCAP was read and completed. */
  async update(ou: EtablissementAnnee, saisie: UpdateEducapDto): Promise<EducapVue> {
    const { base, audit } = this.outils;
    this.checkJour('precedentLe', saisie.precedentLe, ou.annee);
    this.checkJour('positionneLe', saisie.positionneLe, ou.annee);
    await this.objectifs.lock(ou);
    const avant = await this.get(ou);
    const { version } = avant;
    checkVersion(saisie.version, version, () => avant);
    const { precedentLe = avant.precedentLe, positionneLe = avant.positionneLe } = saisie;
    const dates = { precedentLe, positionneLe };
    const etats = base.repository(EducapEtat);
    if (version === 0) await etats.insert({ ...ou, ...dates });
    else await etats.update({ ...ou }, { ...dates, version: version + 1, modifieLe: () => 'maintenant()' });
    if (precedentLe !== avant.precedentLe) await this.faits.set(ou, EDUCAP_PRECEDENT, precedentLe);
    if (positionneLe !== avant.positionneLe) await this.faits.set(ou, EDUCAP_POSITIONNEMENT, positionneLe);
    await audit.record({
      evenement: 'educap.updated',
      avant: { precedentLe: avant.precedentLe, positionneLe: avant.positionneLe },
      apres: dates,
    });
    return this.get(ou);
  }

  private checkJour(champ: string, jour: string | null | undefined, annee: number): void {
    if (!jour) return;
    checkPasse(champ, jour, this.outils.horloge.today(), 'saisissez le jour où c’est fait, ou laissez vide.');
    checkDansAnnee(champ, jour, annee, tellAnnee(annee));
  }
}
