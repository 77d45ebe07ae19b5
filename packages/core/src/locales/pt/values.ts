import type { ValueWords } from '../../read/values/value-words.js';

/** Portuguese words that cells of any sheet are read by. */
export const values: ValueWords = {
  unknown:
    'desconhecido|desconhecida|desconhecidos|não sabe|não se sabe|não conhecido|não especificado|não especificada|não informado|não informada|sem informação|sem dados|não disponível|indeterminado|ignorado|a confirmar|não consta',
  none: 'nenhum|nenhuma|não|não há|não houve|sem trânsito',
  notApplicable: 'não se aplica|não aplicável',
  direct: 'direto|directo|diretamente|voo direto|viagem direta|sem escalas',
  ditto: 'idem|o mesmo|igual acima|como acima|mesmo que acima|igual ao anterior',
  yes: 'sim|verdadeiro',
  months: 'janeiro|fevereiro,fev|março|abril|maio|junho|julho|agosto|setembro,set|outubro,out|novembro|dezembro,dez',
  numbers:
    'zero|um,uma|dois,duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze,quatorze|quinze|dezasseis,dezesseis|dezassete,dezessete|dezoito|dezanove,dezenove|vinte',
  tens: 'trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
  ordinals: 'primeiro|segundo|terceiro|quarto',
  counts: {
    approximate: 'aproximadamente|cerca de|por volta de|uns|umas|quase|mais ou menos|estimado|talvez',
    atLeast: 'pelo menos|no mínimo|ao menos|não menos de',
    moreThan: 'mais de|mais que|acima de',
    atMost: 'até|no máximo|não mais de',
    lessThan: 'menos de|abaixo de',
    orMore: 'ou mais|e mais',
    orLess: 'ou menos|e menos',
    between: 'entre',
    and: 'e',
    or: 'ou',
    several:
      'vários|várias|muitos|muitas|alguns|algumas|diversos|diversas|dezenas|dezenas de|dúzias|centenas|centenas de|milhares|milhares de',
    unknown: 'número desconhecido|número desconhecido de',
    dozen: 'dúzia|dúzia de',
    hundred: 'cem|cento',
    thousand: 'mil',
    persons: 'pessoas|vítimas|sobreviventes|indivíduos|migrantes',
    cases: 'casos|processos',
    incidents: 'incidentes|ocorrências|eventos',
    person: 'pessoa|vítima',
    case: 'processo',
    label: 'idade',
    girls: 'meninas|menina|raparigas|rapariga',
    boys: 'meninos|menino|rapazes|rapaz',
    women: 'mulheres|mulher',
    men: 'homens|homem',
    children: 'crianças|criança|menores de idade',
    notCounts:
      'cada|mensais|por mês|por ano|mês|meses|ano|anos|semanas|dia|dias|por cento|vezes|famílias|agregados|milhões|reais|meticais|desde|não|dezena',
    filler: 'do|da|dos|das|no total|total de|apenas|número de',
  },
  dates: {
    since: 'desde|a partir de',
    vague: 'meados de|meados|início de|início|fim de|final de|ano|por volta de|durante',
    before: 'antes de|até|depois de|após|não',
    to: 'a|e|até o|ou',
    unknown: 'em curso|em andamento|vários|diversas|atualmente',
    ethiopian: 'calendário etíope',
    relative: 'passado|próximo|há',
  },
  route: {
    from: 'de|desde|por',
    to: 'para|até|passando por|através de',
    next: 'depois|em seguida|e depois|depois para|finalmente',
    and: 'e',
  },
};
