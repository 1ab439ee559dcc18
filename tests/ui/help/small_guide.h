#pragma once

#include <filesystem>

#include <QImage>

#include "tests/support/temporary_folder.h"
#include "ui/help/guide.h"

namespace waymark::test {

/// A guide of three pages with a picture, in a folder of its own.
class SmallGuide {
public:
    SmallGuide()
    {
        write("index", "# Contents\n\n- [Apples](apples.md): sour\n- [Pears](pears.md): sweet\n");
        write("apples",
            "# Apples\n\nApples are round. See [pears](pears.md#ripe-pears) or [here](#colours).\n\n## Colours\n\n"
            "Red and green; a redwood is no apple.\n\n![An apple](pictures/apple.png)\n");
        write("pears", "# Pears\n\nPears are not round.\n\n## Ripe pears\n\nSoft ones keep two days.\n");
        std::filesystem::create_directory(m_folder.file("pictures"));
        QImage picture(2000, 400, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(QString::fromStdString(m_folder.file("pictures/apple.png")));
        picture.save(QString::fromStdString(m_folder.file("outside.png")));
    }

    void write(const std::string& page, const std::string& text) const
    {
        writePlainly(m_folder.file(page + ".md"), text);
    }
    QString folder() const { return QString::fromStdString(m_folder.path()); }
    ui::Guide read() const { return ui::Guide(folder()); }

private:
    TemporaryFolder m_folder;
};

} // namespace waymark::test
