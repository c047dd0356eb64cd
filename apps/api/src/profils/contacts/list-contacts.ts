import {
  DOMAINES_CONTACT,
  EXPLICATIONS_STATUTS_CONTACT,
  fillGabarit,
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  linkOfContact,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { isFound } from '../saisie.js';
import type { ContactDeLEcoleVue, ContactsDeLEcoleVue, ContactsDto } from './contact.dto.js';
import { Contact } from './contact.entity.js';

/** Whom a school may ask: what its académie, département and level give it. */
@Injectable()
export class ListContacts {
  constructor(
    private readonly base: Base,
    private readonly lieu: LieuDuProfil,
  ) {}

  async execute(ou: EtablissementAnnee, { domaine, q }: ContactsDto): Promise<ContactsDeLEcoleVue> {
    const { academie, departement, niveau } = await this.lieu.readEcole(ou);
    const contacts = await this.base
      .repository(Contact)
      .createQueryBuilder('c')
      .where('c.academie = :academie', { academie })
      .andWhere('(c.departement is null or c.departement = :departement)', { departement })
      .andWhere('(c.type is null or c.type = :niveau)', { niveau })
      .orderBy('c.ordre')
      .addOrderBy('c.id')
      .getMany();
    const retenus = contacts.filter(
      (contact) => (domaine === undefined || contact.domaine === domaine) && isFound(q, listTextes(contact)),
    );
    return {
      contacts: retenus.map((contact) => toVue(contact, ou.uai)),
      total: contacts.length,
      domaines: DOMAINES_CONTACT.filter((code) => contacts.some((contact) => contact.domaine === code)),
    };
  }
}

function listTextes({ domaine, canal, service, adresse, condition }: Contact): (string | null)[] {
  return [LIBELLES_DOMAINES_CONTACT[domaine], LIBELLES_CANAUX[canal], service, adresse, condition];
}

function toVue(contact: Contact, uai: string): ContactDeLEcoleVue {
  const { academie: _, code: _code, ordre: _ordre, version: _version, modifieLe: _le, ...reste } = contact;
  const adresse = reste.adresse === null ? null : fillGabarit(reste.adresse, uai);
  const condition = reste.condition === null ? null : fillGabarit(reste.condition, uai);
  const rempli = { ...reste, adresse, condition };
  return { ...rempli, lien: linkOfContact(rempli), doute: EXPLICATIONS_STATUTS_CONTACT[reste.statut] };
}
