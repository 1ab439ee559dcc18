#include "tests/support/tiny_framework.h"

namespace waymark::test {

std::string_view tinyFrameworkText()
{
    return R"({
  "waymarkFramework": 1,
  "id": "tiny",
  "version": "1.2.3",
  "title": "Steady or swift",
  "summary": "Two ways to build a service, a mixture of them, and leaving it alone.",
  "source": "Made up for tests, 2024",
  "conditions": {
    "exists": {"question": "status", "is": "existing"},
    "large": {"all": [{"holds": "exists"}, {"question": "size", "atLeast": 50}]}
  },
  "alternatives": [
    {
      "id": "steady", "name": "Steady", "shortName": "Steady", "colour": 0, "leaning": -1, "summary": "Slow and easy.",
      "verdicts": [
        {"when": {"holds": "exists"}, "kind": "rewrite", "headline": "Rewrite it steadily"},
        {"kind": "build", "headline": "Build it steadily"}
      ],
      "cites": ["C1"]
    },
    {
      "id": "swift", "name": "Swift", "shortName": "Swift", "colour": 1, "leaning": 1, "summary": "Fast and hard.",
      "verdicts": [{"kind": "build", "headline": "Build it swiftly"}]
    },
    {
      "id": "mixed", "name": "Steady with a swift part", "shortName": "Mixed", "colour": 2, "leaning": 0.5,
      "summary": "Some of both.",
      "derived": {
        "host": "steady",
        "guest": "swift",
        "benefit": [{"when": {"question": "load", "is": "high"}, "share": 0.75}, {"share": 0.5}],
        "burden": [{"criteria": ["ease"], "share": 0.25}, {"share": 0.4}]
      },
      "verdicts": [{"kind": "extract", "headline": "Take the swift part out"}]
    },
    {
      "id": "keep", "name": "Keep what is there", "shortName": "Keep", "colour": 3, "leaning": -1,
      "summary": "Change nothing.",
      "standsFor": [{"when": {"question": "origin", "is": "steady"}, "alternative": "steady"}],
      "verdicts": [{"kind": "keep", "headline": "Leave it as it is"}]
    }
  ],
  "pages": [
    {"id": "start", "title": "Starting point", "shortTitle": "Start", "intro": "Where you stand."},
    {"id": "work", "title": "The work", "shortTitle": "Work", "intro": "What it has to do.", "cites": ["E1"]}
  ],
  "criteria": [
    {
      "id": "speed", "page": "work", "name": "Speed", "meaning": "How fast it runs.",
      "worst": "1 request a second", "best": "1,000 requests a second",
      "importance": 10, "articleImportance": 8, "cites": ["C1"]
    },
    {
      "id": "ease", "page": "work", "name": "Ease", "meaning": "How easy it is to build.",
      "worst": "A year", "best": "A week", "importance": 20
    },
    {
      "id": "cost", "page": "work", "name": "Cost", "meaning": "What it costs to run.",
      "worst": "100 a month", "best": "1 a month", "importance": 10, "layer": "own"
    }
  ],
  "questions": [
    {
      "id": "status", "page": "start", "kind": "single", "essential": true,
      "title": "Does it exist?", "why": "What exists can be kept.",
      "options": [
        {"id": "new", "label": "No", "meaning": "Nothing runs yet."},
        {"id": "existing", "label": "Yes", "meaning": "A service runs."}
      ]
    },
    {
      "id": "origin", "page": "start", "kind": "single", "title": "How is it built?", "why": "Its values follow.",
      "when": {"holds": "exists"},
      "options": [
        {"id": "steady", "label": "Steadily", "meaning": "The steady way."},
        {"id": "other", "label": "Another way", "meaning": "Neither steady nor swift."}
      ]
    },
    {
      "id": "load", "page": "work", "kind": "single", "ordered": true, "essential": true,
      "title": "How much load?", "why": "Load needs speed.", "criterion": "speed", "share": 1,
      "options": [
        {
          "id": "low", "label": "Little", "meaning": "10 requests a second.", "mixtureWeight": 3,
          "values": {"steady": [70, 80, 90], "swift": [80, 90, 100]}, "cites": ["C1"]
        },
        {
          "id": "high", "label": "Much", "meaning": "1,000 requests a second.",
          "values": {"steady": [20, 30, 40], "swift": [80, 90, 100]},
          "variants": [{"when": {"holds": "large"}, "values": {"steady": [0, 10, 20]}, "cites": ["E1"]}],
          "multiplies": {"speed": 2}
        }
      ]
    },
    {
      "id": "wishes", "page": "work", "kind": "multiple", "title": "What else is wanted?", "why": "Wishes weigh.",
      "options": [
        {"id": "quick-start", "label": "A quick start", "meaning": "Up in a second.", "multiplies": {"speed": 1.5}},
        {"id": "few-people", "label": "Few people", "meaning": "Two run it.", "multiplies": {"ease": 2, "speed": 0.5}},
        {"id": "none", "label": "None of these", "meaning": "Nothing else.", "exclusive": true}
      ]
    },
    {
      "id": "team", "page": "work", "kind": "scale", "asked": "everyone",
      "title": "How practised is the team?", "why": "Practice makes it easy.", "criterion": "ease", "share": 0.6,
      "notApplicable": "dropQuestion",
      "ends": {"low": "Never did it", "high": "Does it daily"},
      "knots": [
        {"x": 1, "values": {"steady": [50, 60, 70], "swift": [0, 10, 20]}},
        {"x": 5, "values": {"steady": [80, 90, 100], "swift": [60, 70, 80]}}
      ],
      "disagreement": {"text": "One says weeks, the other months.", "cites": ["C1", "E1"]}
    },
    {
      "id": "size", "page": "work", "kind": "number", "title": "How large is it?", "why": "Size is work.",
      "when": {"holds": "exists"}, "criterion": "ease", "share": 0.4,
      "min": 0, "max": 1000, "decimals": 1, "step": 0.5, "unit": "kloc",
      "knots": [
        {"x": 0, "values": {"steady": [90, 90, 90], "swift": [80, 80, 80]}, "multiplies": {"ease": 1}},
        {"x": 100, "mixtureWeight": 3, "values": {"steady": [50, 50, 50], "swift": [20, 20, 20]},
         "multiplies": {"ease": 3}}
      ]
    },
    {
      "id": "bill", "page": "work", "kind": "single", "layer": "own", "title": "What is the bill?", "why": "Money counts.",
      "criterion": "cost", "share": 1, "notApplicable": "dropCriterion",
      "options": [
        {
          "id": "small", "label": "Small", "meaning": "10 a month.",
          "values": {"steady": [60, 70, 80], "swift": [60, 70, 80]}
        },
        {
          "id": "big", "label": "Big", "meaning": "1,000 a month.",
          "values": {"steady": [20, 30, 40], "swift": [70, 80, 90]}
        }
      ]
    }
  ],
  "rules": [
    {"id": "steady-first", "text": "Steady unless something speaks against it.",
     "effects": [{"do": "default", "alternative": "steady"}], "cites": ["R1"]},
    {"id": "keep-first", "when": {"holds": "exists"}, "text": "What runs is kept unless something speaks against it.",
     "effects": [{"do": "default", "alternative": "keep"}]},
    {"id": "nothing-there", "when": {"question": "status", "is": "new"}, "text": "There is nothing to keep.",
     "effects": [{"do": "exclude", "alternative": "keep"}]},
    {
      "id": "load-needs-speed", "when": {"question": "load", "in": ["high"]}, "text": "Much load needs the swift way.",
      "effects": [
        {"do": "reason", "alternative": "swift"},
        {"when": {"holds": "large"}, "do": "reason", "alternative": "mixed"},
        {"do": "multiply", "criterion": "cost", "factor": 2}
      ],
      "cites": ["C1"]
    },
    {
      "id": "unpractised", "text": "Nobody has done this before.",
      "when": {"any": [{"question": "team", "below": 2}, {"not": {"question": "team", "above": 1.5, "atMost": 5}}]},
      "effects": [{"do": "caution"}]
    },
    {"id": "big-bill", "layer": "own", "when": {"question": "bill", "is": "big"}, "text": "The bill is a reason.",
     "effects": [{"do": "reason", "alternative": "swift"}], "cites": ["E1"]}
  ],
  "predictions": [
    {"id": "easier", "text": "Swift will become easier.", "when": {"question": "status", "is": "new"}, "cites": ["C1"]}
  ],
  "evidence": [
    {"id": "C1", "kind": "claim", "text": "Swift is faster.", "source": "A. Author", "year": 2024,
     "strength": "opinion", "finding": "supported", "cites": ["E1"]},
    {"id": "E1", "kind": "independent", "text": "Measured: swift is faster.", "source": "B. Bench",
     "url": "https://example.org/bench", "year": 2023, "strength": "measured"},
    {"id": "R1", "kind": "rule", "text": "Begin steadily.", "source": "A. Author", "strength": "rule", "cites": ["C1"]}
  ]
}
)";
}

} // namespace waymark::test
