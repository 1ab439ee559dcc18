#include "core/report/flip_text.h"

namespace waymark {

std::vector<Message> readingOn(const FlipSentence& flip)
{
    std::vector<Message> sentences = flip.where;
    for (Message& sentence : sentences)
        if (sentence.id == "flips.weight")
            sentence.id = "report.weightMoves";
    sentences.push_back(flip.said);
    return sentences;
}

} // namespace waymark
