#include "tests/core/decision/sample_decision.h"

#include <stdexcept>

namespace waymark::test {
namespace {

constexpr const char* kSampleText = R"({
  "waymark": 1,
  "title": "Billing service",
  "createdAt": "2025-03-01T09:00:00Z",
  "framework": {
    "id": "tiny",
    "version": "1.2.3",
    "hash": "abc123",
    "embedded": {
      "waymarkFramework": 1
    }
  },
  "participants": [
    {
      "id": "team",
      "name": "Team",
      "answers": {
        "load": {
          "value": {
            "choice": [
              "high"
            ]
          },
          "givenAt": "2025-03-01T09:01:00Z",
          "note": "seen in \"March\""
        },
        "size": {
          "value": {
            "number": 18.5
          },
          "givenAt": "2025-03-01T09:02:00Z"
        },
        "status": {
          "value": "dontKnow",
          "givenAt": "2025-03-01T09:03:00Z"
        },
        "team": {
          "value": "doesNotApply",
          "givenAt": "2025-03-01T09:04:00Z"
        }
      }
    },
    {
      "id": "ada",
      "name": "Ada",
      "answers": {}
    }
  ],
  "agreed": {
    "wishes": {
      "value": {
        "choice": [
          "quick-start",
          "few-people"
        ]
      },
      "givenAt": "2025-03-01T09:05:00Z"
    }
  },
  "priorities": {
    "method": "swing",
    "rating": {
      "speed": 62.5
    },
    "swing": {
      "ease": 100,
      "speed": 40
    },
    "smart": {
      "ease": 10,
      "speed": 250
    },
    "order": [
      "speed",
      [
        "cost",
        "ease"
      ]
    ],
    "pairs": {
      "cost": {
        "ease": 3,
        "speed": 0.5
      },
      "ease": {
        "speed": 7
      }
    },
    "intervals": {
      "ease": [
        20,
        60.5
      ]
    },
    "giveOrTake": 0.25
  },
  "ownEvidence": [
    {
      "question": "load",
      "alternative": "swift",
      "answer": "high",
      "value": [
        20,
        32.5,
        60
      ],
      "note": "two machines",
      "source": "our benchmark, March",
      "givenAt": "2025-03-01T09:06:00Z"
    }
  ],
  "scenarios": [
    {
      "id": "s1",
      "name": "If it grows",
      "answers": {
        "size": {
          "value": {
            "number": 90
          },
          "givenAt": "2025-03-01T09:07:00Z"
        }
      },
      "priorities": {
        "method": "rating",
        "rating": {
          "cost": 80
        },
        "swing": {}
      }
    },
    {
      "id": "s2",
      "name": "As it is",
      "answers": {}
    }
  ],
  "record": [
    {
      "number": 1,
      "recordedAt": "2025-03-02T10:00:00Z",
      "said": {
        "status": "superseded",
        "supersededBy": "0002-take-the-other.md",
        "date": "2025-03-02",
        "decisionMakers": [
          "Ada",
          "Grace"
        ],
        "consulted": [
          "Edsger"
        ],
        "informed": [
          "All"
        ],
        "context": "Bills come late.",
        "chosen": "steady",
        "whyOther": "We know it.",
        "consequences": "Nothing to learn.",
        "confirmation": "Bills come in time."
      },
      "recommended": "swift",
      "frozen": {
        "engine": "0.1.0",
        "seed": 9007199254740993,
        "worlds": 100000,
        "articleOnly": false,
        "inputs": {
          "waymark": 1,
          "b": 1.5,
          "a": []
        },
        "figures": {
          "value.swift": 61.25,
          "verdict.alternative": "swift"
        }
      },
      "triggers": [
        {
          "answers": [
            {
              "question": "size",
              "reach": "atLeast",
              "value": {
                "number": 40
              }
            },
            {
              "question": "status",
              "reach": "is",
              "value": "doesNotApply"
            }
          ],
          "verdict": "steady"
        },
        {
          "weight": {
            "criterion": "cost",
            "reach": "atMost",
            "weight": 0.125
          },
          "verdict": "steady"
        }
      ],
      "hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    }
  ]
}
)";

Priorities samplePriorities()
{
    Priorities priorities;
    priorities.method = WeightMethod::swing;
    priorities.rating = {{{"speed"}, 62.5}};
    priorities.swing = {{{"ease"}, 100}, {{"speed"}, 40}};
    priorities.smart = {{{"ease"}, 10}, {{"speed"}, 250}};
    priorities.order = {{{"speed"}}, {{"cost"}, {"ease"}}};
    priorities.pairs = {{{{"cost"}, {"ease"}}, 3}, {{{"cost"}, {"speed"}}, 0.5}, {{{"ease"}, {"speed"}}, 7}};
    priorities.intervals = {{{"ease"}, {20, 60.5}}};
    priorities.giveOrTake = 0.25;
    return priorities;
}

std::vector<Scenario> sampleScenarios()
{
    Scenario grown{{"s1"}, "If it grows", {}, Priorities()};
    grown.answers[{"size"}] = {Number{90}, "2025-03-01T09:07:00Z", {}, {}};
    grown.priorities->rating = {{{"cost"}, 80}};
    return {grown, {{"s2"}, "As it is", {}, {}}};
}

Revision sampleRevision()
{
    Revision revision;
    revision.recordedAt = "2025-03-02T10:00:00Z";
    revision.said = {RecordStatus::superseded, "0002-take-the-other.md", "2025-03-02", {"Ada", "Grace"}, {"Edsger"},
        {"All"}, "Bills come late.", {"steady"}, "We know it.", "Nothing to learn.", "Bills come in time."};
    revision.recommended = {"swift"};
    revision.frozen = {"0.1.0", 9007199254740993, 100'000, false, R"({"waymark":1,"b":1.5,"a":[]})",
        {{"value.swift", 61.25}, {"verdict.alternative", "swift"}}};
    const AnswerTrigger large{{"size"}, Reach::atLeast, Number{40}};
    const AnswerTrigger without{{"status"}, Reach::is, DoesNotApply{}};
    revision.triggers = {
        {{large, without}, {}, {"steady"}}, {{}, WeightTrigger{{"cost"}, Reach::atMost, 0.125}, {"steady"}}};
    revision.hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    return revision;
}

} // namespace

std::string sampleDecisionText()
{
    return kSampleText;
}

/// The sample with one piece of its text replaced.
std::string sampleWith(const std::string& piece, const std::string& replacement)
{
    std::string text = sampleDecisionText();
    const std::size_t at = text.find(piece);
    if (at == std::string::npos)
        throw std::invalid_argument("not in the sample: " + piece);
    return text.replace(at, piece.size(), replacement);
}

Decision sampleDecision()
{
    Decision decision;
    decision.title = "Billing service";
    decision.createdAt = "2025-03-01T09:00:00Z";
    decision.framework = {{"tiny"}, "1.2.3", "abc123", R"({"waymarkFramework":1})", {}};
    Answers answers;
    answers[{"load"}] = {Choice{{{"high"}}}, "2025-03-01T09:01:00Z", "seen in \"March\"", {}};
    answers[{"size"}] = {Number{18.5}, "2025-03-01T09:02:00Z", {}, {}};
    answers[{"status"}] = {DontKnow{}, "2025-03-01T09:03:00Z", {}, {}};
    answers[{"team"}] = {DoesNotApply{}, "2025-03-01T09:04:00Z", {}, {}};
    decision.participants = {{{"team"}, "Team", answers, {}}, {{"ada"}, "Ada", {}, {}}};
    decision.agreed[{"wishes"}] = {Choice{{{"quick-start"}, {"few-people"}}}, "2025-03-01T09:05:00Z", {}, {}};
    decision.priorities = samplePriorities();
    decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {
        {20, 32.5, 60}, "two machines", "our benchmark, March", "2025-03-01T09:06:00Z", {}};
    decision.scenarios = sampleScenarios();
    decision.record = {sampleRevision()};
    return decision;
}

} // namespace waymark::test
