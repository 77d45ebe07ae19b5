/** What is said of the differences between two files, in French. */
export const comparison = {
  dfTitle: 'Ce qui a changé dans {file} par rapport à {old}',
  dfSummary: 'Nouvelles : {added}, changées : {changed}, retirées : {withdrawn}, identiques : {same}',
  dfNew: 'Nouvelles',
  dfChanged: 'Changées',
  dfWithdrawn: 'Retirées',
  dfNothing: 'Rien n’a changé.',
  dfCases: 'Cas : {before} avant, {after} maintenant',
  dfPeriods: 'Période : {before} avant, {after} maintenant',
  dfNoPeriod: 'non indiquée',
  dfOtherPeriod: 'Les deux fichiers parlent de mois différents : il est normal que la plupart des lignes soient nouvelles ou retirées.',
  dfByNumber: 'Les lignes ont été rapprochées par leur numéro.',
  dfByContent: 'Les lignes ont été rapprochées par ce qu’elles disent : les deux fichiers n’ont pas de numéros.',
  dfRenumbered:
    'Les lignes ont été rapprochées par ce qu’elles disent : les numéros ne font que compter les lignes, et ils se sont décalés.',
  dfTwice: 'Dans {file}, le numéro {number} figure aux lignes {rows} ; elles ont été rapprochées par ce qu’elles disent.',
  dfRow: 'ligne {row}',
  dfRowIn: 'ligne {row} de « {sheet} »',
  dfRows: '{next}, avant {old}',
  dfRecord: 'numéro {number}',
  dfNothingSaid: 'rien',
  dfNext: 'Regardez d’abord ce qui a été retiré : est-ce voulu ?',
} as const;
