// Of core/report/report.h: every number of a report by key.
#include <algorithm>
#include <string>
#include <variant>

#include "core/report/report.h"

namespace waymark {
namespace {

bool isFigure(const Argument& argument)
{
    return argument.name == "id" || std::holds_alternative<double>(argument.value);
}

Figure figureOf(const Argument& argument)
{
    if (const double* number = std::get_if<double>(&argument.value))
        return *number;
    return *std::get_if<std::string>(&argument.value);
}

std::string joined(const std::string& key, std::size_t position)
{
    return key + '.' + std::to_string(position);
}

/// Collects the figures of one section.
class Collector {
public:
    Collector(const Section& section, Figures& figures) : m_id(section.id), m_figures(figures) {}

    void add(const Block& block, std::size_t position)
    {
        m_block = joined(m_id, position);
        std::visit([this](const auto& each) { add(each); }, block);
    }

private:
    void add(const Paragraph& paragraph) { addSentences(m_block, paragraph.sentences); }

    void add(const Bullets& bullets)
    {
        addSentence(m_block + ".lead", bullets.lead);
        for (std::size_t i = 0; i < bullets.items.size(); ++i)
            addSentences(joined(m_block, i), bullets.items[i]);
    }

    void add(const ChartBlock& block)
    {
        const std::string key = m_id + '.' + block.chart.id;
        addSentence(key + ".about", block.chart.about);
        addSentences(key, block.chart.inWords);
        add(block.table);
    }

    void add(const Table& table)
    {
        for (const TableRow& row : table.rows)
            for (std::size_t column = 0; column < row.cells.size(); ++column)
                addCell(m_id + '.' + table.key + '.' + row.key + '.' + table.columns[column].key, row.cells[column]);
    }

    void addCell(const std::string& key, const Message& cell)
    {
        if (std::count_if(cell.arguments.begin(), cell.arguments.end(), isFigure) > 1)
            return addSentence(key, cell);
        const auto only = std::find_if(cell.arguments.begin(), cell.arguments.end(), isFigure);
        if (only != cell.arguments.end())
            m_figures.emplace(key, figureOf(*only));
    }

    void addSentences(const std::string& key, const std::vector<Message>& sentences)
    {
        for (std::size_t i = 0; i < sentences.size(); ++i)
            addSentence(joined(key, i), sentences[i]);
    }

    void addSentence(const std::string& key, const Message& sentence)
    {
        for (const Argument& argument : sentence.arguments)
            if (isFigure(argument))
                m_figures.emplace(key + '.' + argument.name, figureOf(argument));
    }

    std::string m_id;
    std::string m_block;
    Figures& m_figures;
};

} // namespace

Figures figuresOf(const std::vector<Section>& sections)
{
    Figures figures;
    for (const Section& section : sections) {
        Collector collector(section, figures);
        for (std::size_t i = 0; i < section.blocks.size(); ++i)
            collector.add(section.blocks[i], i);
    }
    return figures;
}

} // namespace waymark
