// The yardstick of start_bench.cpp: the least that a program with Qt Charts can be.
#include <QApplication>
#include <QChart>
#include <QChartView>

int main(int count, char** arguments)
{
    const QApplication application(count, arguments);
    QChartView view(new QChart);
    view.resize(1280, 800);
    view.show();
    return QApplication::exec();
}
