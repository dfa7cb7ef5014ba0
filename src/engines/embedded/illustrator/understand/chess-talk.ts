const ON_BOARD = /\bchess\b|\bpawns?\b|\bcheckmate\b/i;
const PEOPLE_PLAY = /\bplay(?:s|ing|ed)? (?:a game of )?chess\b/i;
const PIECE = /(?<!chess )\b(king|queen|bishop|knight|rook|pawn)(s?)\b(?! of\b| chess)/gi;
const OF_CHESS = /\b(king|queen|bishop|knight|rook|pawn)(s?) chess pieces?\b/gi;

/** "a pawn attacking a black bishop": where one piece of chess is named, the others are none of flesh. */
export function readChess(text: string): string {
  if (!ON_BOARD.test(text) || PEOPLE_PLAY.test(text)) return text;
  return text.replace(OF_CHESS, 'chess $1$2').replace(PIECE, 'chess $1$2');
}
