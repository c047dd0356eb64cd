import { ETAT_INITIAL_DESIGNATION, LIBELLES_ETATS_DESIGNATION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import type { DeclareDesignationDto, UpdateDesignationDto } from './designation.dto.js';
import type { DesignationVue } from './designation.vue.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { REGLES_DES_GESTES } from './list-actions.js';
import { Mandats } from './mandats.js';
import { checkPeriode, normalizeDomaines } from './mission.js';
import { ReadDesignations } from './read-designations.js';
import { UpdateFaits } from './update-faits.js';

/**
 * Declares a RRUPN for a school year, as a draft: nothing is opened before the transmission. Several mandates may run at once; one person
 * holds at most one per school at a date (409 `designation.deja_en_cours`).
 */
@Injectable()
export class DeclareDesignation {
  constructor(
    private readonly mandats: Mandats,
    private readonly habilitations: HabilitationsRrupn,
    private readonly read: ReadDesignations,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: DeclareDesignationDto): Promise<DesignationVue> {
    const { prenom, nom, courriel, discipline } = saisie.agent;
    const periode = { debut: saisie.debut, fin: saisie.fin ?? null };
    checkPeriode(periode, ou.annee);
    const missions = normalizeDomaines(saisie.domaines, saisie.partages ?? []);
    await this.mandats.lockPersonne(courriel);
    const agent = await this.habilitations.create(ou, {
      prenom,
      nom,
      courriel,
      ...(discipline ? { discipline } : {}),
    });
    await this.mandats.checkLibre(ou, { id: agent, prenom, nom }, periode);
    const id = randomUUID();
    const prisLe = saisie.prisLe ?? null;
    await this.mandats.add({ ...ou, id, agent, ...periode, ...missions, prisLe, etat: ETAT_INITIAL_DESIGNATION });
    const vue = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'designation.declared', objet: id, apres: vue });
    return vue;
  }
}

const CHAMPS_DU_BROUILLON = ['debut', 'fin', 'prisLe', 'domaines', 'partages'] as const;
const CHAMPS_NON_VIDES = ['debut', 'domaines', 'partages'] as const;

/** Corrects a draft. */
@Injectable()
export class UpdateDesignation {
  constructor(
    private readonly mandats: Mandats,
    private readonly read: ReadDesignations,
    private readonly faits: UpdateFaits,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateDesignationDto): Promise<DesignationVue> {
    await this.mandats.lock(ou, id);
    const avant = await this.read.get(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    checkContenu(saisie);
    await this.updateBrouillon(ou, avant, saisie);
    const apres = await this.read.get(ou, id);
    await this.faits.execute(ou, apres);
    await this.audit.record({ evenement: 'designation.updated', objet: id, avant, apres });
    return apres;
  }

  private async updateBrouillon(
    ou: EtablissementAnnee,
    avant: DesignationVue,
    saisie: UpdateDesignationDto,
  ): Promise<void> {
    if (!REGLES_DES_GESTES.modifier.etats.includes(avant.etat)) throw buildRefus('designation.non_modifiable', avant);
    const periode = { debut: saisie.debut ?? avant.debut, fin: saisie.fin === undefined ? avant.fin : saisie.fin };
    checkPeriode(periode, ou.annee);
    const missions = normalizeDomaines(saisie.domaines ?? avant.domaines, saisie.partages ?? avant.partages);
    if (periode.debut !== avant.debut || periode.fin !== avant.fin) {
      await this.mandats.lockPersonne(avant.agent.courriel);
      await this.mandats.checkLibre(ou, avant.agent, periode, avant.id);
    }
    const prisLe = saisie.prisLe === undefined ? avant.prisLe : saisie.prisLe;
    await this.mandats.update(ou, avant, { ...periode, prisLe, ...missions });
  }
}

function buildRefus(code: string, { etat }: DesignationVue): ErreurMetier {
  return new ErreurMetier(code, { donnees: { etat: LIBELLES_ETATS_DESIGNATION[etat] } });
}

/** What cannot be emptied is not null; something must be asked. */
function checkContenu(saisie: UpdateDesignationDto): void {
  const donnes = CHAMPS_DU_BROUILLON.filter((champ) => saisie[champ] !== undefined);
  const erreurs: ErreurDeChamp[] = CHAMPS_NON_VIDES.filter((champ) => saisie[champ] === null).map((champ) => ({
    champ,
    message: 'Donnez une valeur, ou retirez ce champ pour ne pas le modifier.',
  }));
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
  if (donnes.length === 0) throw new ErreurMetier('designation.rien_a_modifier');
}
