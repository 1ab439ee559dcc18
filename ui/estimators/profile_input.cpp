#include "ui/estimators/profile_input.h"

#include <QVBoxLayout>

#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
#include "ui/estimators/catalogues.h"
#include "ui/estimators/file_input.h"
#include "ui/estimators/imports.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

ProfileInput::ProfileInput(const Catalogues& catalogues, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_catalogues(catalogues),
      m_texts(texts),
      m_file(new FileInput(
          {QStringLiteral("profile"), tr("Read a CPU profile…"), tr("CPU profiles (*.pprof *.prof *.pb.gz)"),
              tr("Or drop one here. Go records it with net/http/pprof or runtime/pprof; 30 seconds "
                 "under real load will do.")},
          texts, this)),
      m_moduleFile(new FileInput({QStringLiteral("module"), tr("Read its go.mod…"), tr("Modules (*go.mod)"),
                                     tr("Which code is your own is seen from where its files stood. The service’s "
                                        "go.mod says it by name.")},
          texts, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_file);
    column->addWidget(m_moduleFile);
    followTheme(this, [column] { column->setSpacing(space::medium()); });
    connect(m_file, &FileInput::fileChosen, this, &ProfileInput::importFile);
    connect(m_moduleFile, &FileInput::fileChosen, this, &ProfileInput::readModule);
    connect(m_file, &FileInput::clearWanted, this, &ProfileInput::forget);
    connect(m_moduleFile, &FileInput::clearWanted, this, &ProfileInput::forgetModule);
}

void ProfileInput::showText(const std::string& kept)
{
    m_reading.cancel();
    m_text = kept;
    m_path.clear();
    const Result<ProfileFacts> facts = loadProfileFacts(kept, {});
    m_module = facts ? facts->mainModule : std::string();
    showState();
}

void ProfileInput::importFile(const QString& path)
{
    measure({path, m_module});
}

void ProfileInput::readModule(const QString& path)
{
    const Result<GoMod> goMod = importGoMod(path);
    if (goMod)
        nameModule(goMod->module);
    else
        m_moduleFile->showFaults(goMod.errors());
}

/// What was kept of a profile says nothing of another module any more: only its file does.
void ProfileInput::nameModule(const std::string& module)
{
    const QString profile = m_reading.isRunning() ? m_wanted : m_path;
    if (!profile.isEmpty())
        return measure({profile, module});
    m_module = module;
    showState();
}

void ProfileInput::measure(const Wanted& wanted)
{
    const Result<ProfileClasses>& classes = m_catalogues.profileClasses();
    if (!classes)
        return m_file->showFaults(classes.errors());
    m_wanted = wanted.path;
    m_file->showReading(wanted.path);
    // With rules of its own: the reading may outlast whoever keeps the catalogues.
    m_reading.start([this, wanted, rules = *classes](const std::atomic<bool>&) -> std::function<void()> {
        return [this, wanted, facts = importProfile(wanted.path, rules, wanted.module)] { takeUp(wanted, facts); };
    });
}

void ProfileInput::takeUp(const Wanted& wanted, const Result<ProfileFacts>& facts)
{
    if (!facts) {
        showState();
        return m_file->showFaults(facts.errors());
    }
    m_text = profileFactsText(*facts, waymark::readProfile(*facts, *m_catalogues.profileClasses()).finding);
    m_path = wanted.path;
    m_module = wanted.module;
    showState();
    Q_EMIT changed();
}

/// While another profile is being read, that one.
void ProfileInput::forget()
{
    if (m_reading.isRunning()) {
        m_reading.cancel();
        return showState();
    }
    m_text.clear();
    m_path.clear();
    showState();
    Q_EMIT changed();
}

void ProfileInput::forgetModule()
{
    nameModule({});
}

QString ProfileInput::moduleState(const ProfileFacts& facts) const
{
    if (m_module != facts.mainModule)
        return m_module.empty()
            ? tr("Own code is that of %1 until the profile is read again.").arg(plain(facts.mainModule))
            : tr("Own code is that of %1 once the profile is read again.").arg(plain(m_module));
    if (m_module.empty())
        return {};
    return facts.ownBy == OwnBy::module ? tr("Own code is that of %1.").arg(plain(m_module))
                                        : tr("%1 is not in the profile.").arg(plain(m_module));
}

void ProfileInput::showState()
{
    const Result<ProfileFacts> facts = loadProfileFacts(m_text, {});
    if (!facts) {
        m_file->showStatus({});
        m_moduleFile->showStatus(m_module.empty() ? QString() : tr("Own code is that of %1.").arg(plain(m_module)));
        return;
    }
    QStringList warnings;
    if (const Result<ProfileClasses>& classes = m_catalogues.profileClasses())
        for (const Message& warning : waymark::readProfile(*facts, *classes).warnings)
            warnings << tr("Mind: %1").arg(m_texts.say(warning));
    m_file->showStatus(tr("A profile was read."), warnings);
    m_moduleFile->showStatus(moduleState(*facts));
}

} // namespace waymark::ui
